import { useLocale } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { nameIn } from "@/lib/i18n/locales";
import { versionPath } from "../version-path";
import type { HeldVersion } from "../version-store";
import { VersionLine } from "./version-line";

/** The way to the page of a version, from the pages below it. */
export function LinkToVersion({
  held: { table, version },
  names,
}: {
  held: HeldVersion;
  /** Of the country, where the page knows them. */
  names?: Record<string, string>;
}) {
  const locale = useLocale();
  return (
    <a href={versionPath(locale, table.id, version.id)}>
      {names && `${nameIn(names, locale)}: `}
      <StatementText text={table.institution} /> · <VersionLine version={version} />
    </a>
  );
}
