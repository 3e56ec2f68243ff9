import { useLocale, useTranslations } from "next-intl";
import { stateAfter } from "@/domain/update/update-state";
import type { ListedVersion } from "../table-queries";
import { versionPath } from "../version-path";
import { VersionLine } from "./version-line";
import { VersionTurn } from "./version-turn";

/** The versions of a table, the newest first; from here a draft can be read apart by whoever has not looked at it. */
export function VersionList({
  tableId,
  versions,
  mayEdit,
}: {
  tableId: string;
  versions: readonly ListedVersion[];
  mayEdit: boolean;
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
            <VersionTurn version={version} commented={version.commented} />
            {mayEdit && stateAfter(version.state, "edit") && (
              <>
                {" "}
                <a
                  href={`${versionPath(locale, tableId, version.id)}/workbench/second-reading`}
                  className="no-print"
                >
                  {t("second.title")}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
