import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkToVersion } from "@/features/correspondence/components/link-to-version";
import { type OffenceOrigin, versionPath } from "@/features/correspondence/version-path";
import type { HeldVersion } from "@/features/correspondence/version-store";

/** The way back to where the page of an offence was asked for, and its title. */
export function OffencePageHead({
  held,
  from,
  offenceId,
  children,
}: {
  held: HeldVersion;
  from: OffenceOrigin;
  /** Of one that stands in the version already. */
  offenceId?: number;
  children: ReactNode;
}) {
  const t = useTranslations("tables");
  const path = versionPath(useLocale(), held.table.id, held.version.id);
  return (
    <div className="space-y-1.5">
      <p className="text-sm">
        {from === "workbench" ? (
          <a href={`${path}/workbench${offenceId === undefined ? "" : `?offence=${offenceId}`}`}>
            {t("workbench")}
          </a>
        ) : (
          <LinkToVersion held={held} offenceId={offenceId} />
        )}
      </p>
      <h1>{children}</h1>
    </div>
  );
}
