import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import { VersionLine } from "@/features/correspondence/components/version-line";
import { type OffenceOrigin, versionPath } from "@/features/correspondence/version-path";
import type { HeldVersion } from "@/features/correspondence/version-store";

/** The way back to where the page of an offence was asked for, and its title. */
export function OffencePageHead({
  held: { table, version },
  from,
  children,
}: {
  held: HeldVersion;
  from: OffenceOrigin;
  children: ReactNode;
}) {
  const t = useTranslations("tables");
  const path = versionPath(useLocale(), table.id, version.id);
  return (
    <div className="space-y-1.5">
      <p className="text-sm">
        {from === "workbench" ? (
          <a href={`${path}/workbench`}>{t("workbench")}</a>
        ) : (
          <a href={path}>
            <StatementText text={table.institution} />, <VersionLine version={version} />
          </a>
        )}
      </p>
      <h1>{children}</h1>
    </div>
  );
}
