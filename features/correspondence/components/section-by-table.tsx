import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import { countVariables } from "@/domain/correspondence/variable-availability";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { CoveredVersion } from "../published-queries";
import type { StatingVersion } from "../published-variables";
import { byCountryName } from "./by-country-name";
import { usePercent } from "./use-percent";
import { VariableFigures } from "./variable-figures";
import { VersionLine } from "./version-line";

/** What every published table ties to one section, by the names of the countries. A table that ties nothing to it has no level, which is not zero. */
export function SectionByTable({
  code,
  tables,
  reading,
}: {
  code: string;
  tables: readonly StatingVersion<CoveredVersion>[];
  reading: Reading;
}) {
  const t = useTranslations("correspondence");
  const label = useTranslations("tables.public");
  const format = useFormatter();
  const percent = usePercent();
  const rows = byCountryName(tables, useLocale());
  const amount = (number: number) => format.number(number, { maximumFractionDigits: 1 });
  return (
    <ScrollArea label={t("across.title")}>
      <table className="table-plain min-w-[36rem]">
        <thead>
          <tr>
            <th scope="col">{label("country")}</th>
            <th scope="col">{label("institution")}</th>
            <th scope="col">{t("coverage.offences")}</th>
            <th scope="col">{t("coverage.meanLevel")}</th>
            <th scope="col">{t("coverage.residual")}</th>
            <th scope="col">{label("variables")}</th>
            <th scope="col">{label("version")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, version, coverage, statements, name }) => {
            const here = coverage.sections.find(({ section }) => section.code === code);
            const none = <span className="text-ink-soft">{t("coverage.none")}</span>;
            return (
              <tr key={table.id}>
                <td>
                  <a href={readingPath(reading, `/countries/${table.country}/coverage`)}>{name}</a>
                </td>
                <th scope="row" className="font-normal">
                  <a href={readingPath(reading, `/classification/tables/${table.id}`)}>
                    <StatementText text={table.institution} />
                  </a>
                </th>
                <td>{here && here.offences > 0 ? amount(here.offences) : none}</td>
                <td>{here && here.meanLevel !== null ? amount(here.meanLevel) : none}</td>
                <td>{here && here.residualShare !== null ? percent(here.residualShare) : none}</td>
                <td>
                  <VariableFigures counts={countVariables(statements, code)} />
                </td>
                <td>
                  <VersionLine version={version} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}
