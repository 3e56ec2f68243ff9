import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { PublishedVersion } from "../published-queries";
import { VersionLine } from "./version-line";

/** Published tables by country, each leading to what it says; with `offences`, how many it ties to a category. */
export function PublishedList({
  tables,
  reading,
}: {
  tables: readonly (PublishedVersion & { offences?: number })[];
  reading: Reading;
}) {
  const t = useTranslations("tables.public");
  const locale = useLocale();
  const hasCounts = tables.some(({ offences }) => offences !== undefined);
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("country")}</th>
          <th scope="col">{t("institution")}</th>
          {hasCounts && <th scope="col">{t("ties")}</th>}
          <th scope="col">{t("version")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("known")}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table, version, names, offences }) => (
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
  );
}
