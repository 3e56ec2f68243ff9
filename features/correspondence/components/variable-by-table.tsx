import { useLocale, useTranslations } from "next-intl";
import { NotReported } from "@/components/ui/not-reported";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import { iccsNamed } from "@/domain/classification/iccs";
import { extentOfTable } from "@/domain/correspondence/variable-availability";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { StatingVersion } from "../published-variables";
import { byCountryName } from "./by-country-name";
import { InCategory, Stated } from "./variable-statements";
import { VersionLine } from "./version-line";

/** What every published table that states one variable says of it, by the names of the countries. */
export function VariableByTable({
  variable,
  tables,
  reading,
}: {
  variable: string;
  tables: readonly StatingVersion[];
  reading: Reading;
}) {
  const t = useTranslations("tables.variables");
  const label = useTranslations("tables.public");
  const title = useTranslations("classification.variables");
  const rows = byCountryName(tables, useLocale())
    .map((each) => ({
      ...each,
      own: each.statements.filter((statement) => statement.variable === variable),
    }))
    .filter(({ own }) => own.length > 0);
  if (rows.length === 0) return <p className="text-ink-soft">{title("noTable")}</p>;
  return (
    <ScrollArea label={title("countries")}>
      <table className="table-plain min-w-[36rem]">
        <thead>
          <tr>
            <th scope="col">{label("country")}</th>
            <th scope="col">{label("institution")}</th>
            <th scope="col">{title("together")}</th>
            <th scope="col">{t("whole")}</th>
            <th scope="col">{t("single")}</th>
            <th scope="col">{label("version")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, version, name, own }) => {
            const classification = iccsNamed(version.iccsVersion);
            const together = extentOfTable(classification, own);
            const whole = own.find(({ category }) => category === null);
            return (
              <tr key={table.id}>
                <td>
                  <a href={readingPath(reading, `/countries/${table.country}/coverage`)}>{name}</a>
                </td>
                <th scope="row" className="font-normal">
                  <a href={readingPath(reading, `/classification/tables/${table.id}#variables`)}>
                    <StatementText text={table.institution} />
                  </a>
                </th>
                <td>{together ? t(`extent.${together}`) : <NotReported />}</td>
                <td>{whole ? <Stated statement={whole} /> : <NotReported />}</td>
                <td>
                  <ul>
                    {own.map((statement) => (
                      <InCategory
                        key={statement.category}
                        statement={statement}
                        classification={classification}
                      />
                    ))}
                  </ul>
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
