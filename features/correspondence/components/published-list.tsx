import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import type { VariableCounts } from "@/domain/correspondence/variable-availability";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { PublishedVersion } from "../published-queries";
import { VariableFigures } from "./variable-figures";
import { VersionLine } from "./version-line";

/** Published tables by country, each leading to what it says; at a category with how many offences it ties to it, and the variables recorded there. */
export function PublishedList({
  tables,
  reading,
}: {
  tables: readonly (PublishedVersion & { offences?: number; variables?: VariableCounts })[];
  reading: Reading;
}) {
  const t = useTranslations("tables.public");
  const locale = useLocale();
  const hasCounts = tables.some(({ offences }) => offences !== undefined);
  return (
    <ScrollArea label={t("title")}>
      <table className="table-plain">
        <thead>
          <tr>
            <th scope="col">{t("country")}</th>
            <th scope="col">{t("institution")}</th>
            {hasCounts && <th scope="col">{t("ties")}</th>}
            {hasCounts && <th scope="col">{t("variables")}</th>}
            <th scope="col">{t("version")}</th>
            <th scope="col" className="max-sm:hidden">
              {t("known")}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, version, names, offences, variables }) => (
            <tr key={table.id}>
              <td>
                <a href={readingPath(reading, `/countries/${table.country}`)}>
                  {nameIn(names, locale)}
                </a>
              </td>
              <th scope="row" className="font-normal">
                <a href={readingPath(reading, `/classification/tables/${table.id}`)}>
                  <StatementText text={table.institution} />
                </a>
              </th>
              {hasCounts && <td>{offences}</td>}
              {hasCounts && <td>{variables && <VariableFigures counts={variables} />}</td>}
              <td>
                <VersionLine version={version} />
              </td>
              <td className="max-sm:hidden">
                {version.knownOn && formatDate(version.knownOn, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
