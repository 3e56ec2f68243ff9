import { useLocale, useTranslations } from "next-intl";
import type { Version } from "../version-store";
import { VersionLine } from "./version-line";
import { VersionTurn } from "./version-turn";

/** The versions of a table, the newest first. */
export function VersionList({
  tableId,
  versions,
}: {
  tableId: string;
  versions: readonly Version[];
}) {
  const t = useTranslations("tables");
  const locale = useLocale();
  if (versions.length === 0) return <p className="text-ink-soft">{t("versions.none")}</p>;
  return (
    <ol className="space-y-2" reversed>
      {versions.map((version) => (
        <li key={version.id}>
          <a href={`/${locale}/workspace/correspondence/${tableId}/${version.id}`}>
            <VersionLine version={version} />
          </a>{" "}
          <span className="text-ink-soft text-sm">
            {version.fileName && <bdi>{t("imported", { file: version.fileName })} · </bdi>}
            <VersionTurn version={version} />
          </span>
        </li>
      ))}
    </ol>
  );
}
