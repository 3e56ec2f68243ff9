import { useLocale } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { nameIn } from "@/lib/i18n/locales";
import { offencePlace, versionPath } from "../version-path";
import type { HeldVersion } from "../version-store";
import { VersionLine } from "./version-line";

/** The way to the page of a version, from the pages below it. */
export function LinkToVersion({
  held: { table, version },
  names,
  offenceId,
}: {
  held: HeldVersion;
  /** Of the country, where the page knows them. */
  names?: Record<string, string>;
  /** The offence to whose place in the list it leads. */
  offenceId?: number | undefined;
}) {
  const locale = useLocale();
  const path = versionPath(locale, table.id, version.id);
  return (
    <a href={offenceId === undefined ? path : offencePlace(path, offenceId)}>
      {names && `${nameIn(names, locale)}: `}
      <StatementText text={table.institution} /> · <VersionLine version={version} />
    </a>
  );
}
