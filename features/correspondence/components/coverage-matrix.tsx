import { useFormatter, useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { ScrollArea } from "@/components/ui/scroll-area";
import { StatementText } from "@/components/ui/statement-text";
import type { SectionCoverage } from "@/domain/correspondence/coverage";
import { countVariables } from "@/domain/correspondence/variable-availability";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { CoveredVersion } from "../published-queries";
import type { StatingVersion } from "../published-variables";
import { usePercent } from "./use-percent";
import { VariableFigures } from "./variable-figures";

/** Sections by institutions: how many offences each table ties to a section, how deep, how much of it is residual, and how many variables are recorded there. */
export function CoverageMatrix({
  tables,
  reading,
}: {
  tables: readonly StatingVersion<CoveredVersion>[];
  reading: Reading;
}) {
  const t = useTranslations("correspondence");
  const percent = usePercent();
  const sections = tables[0]?.coverage.sections.map(({ section }) => section) ?? [];
  return (
    <ScrollArea label={t("coverage.title")}>
      <table className="table-plain min-w-[24rem]">
        <thead>
          <tr>
            <th scope="col">{t("coverage.section")}</th>
            {tables.map(({ table: { id, institution } }) => (
              <th key={id} scope="col">
                <a href={readingPath(reading, `/classification/tables/${id}`)}>
                  <StatementText text={institution} />
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("matrix.mapped")}</th>
            {tables.map(({ table: { id }, coverage }) => (
              <td key={id}>{percent(coverage.mappedShare)}</td>
            ))}
          </tr>
          {sections.map((section, at) => (
            <tr key={section.code}>
              <th scope="row">
                <a href={readingPath(reading, `/classification/${section.code}`)}>
                  <bdi>{section.code}</bdi> <CategoryName names={section.names} />
                </a>
              </th>
              {tables.map(({ table: { id }, coverage, statements }) => (
                <td key={id}>
                  <Cell covered={coverage.sections[at]} />
                  <div>
                    {t.rich("matrix.variables", {
                      figure: () => (
                        <VariableFigures counts={countVariables(statements, section.code)} />
                      ),
                    })}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Cell({ covered }: { covered: SectionCoverage | undefined }) {
  const t = useTranslations("correspondence.matrix");
  const format = useFormatter();
  const percent = usePercent();
  if (!covered || covered.meanLevel === null)
    return <span className="text-ink-soft">{t("noOffence")}</span>;
  const round = (number: number) => format.number(number, { maximumFractionDigits: 1 });
  return (
    <ul>
      <li>{t("offences", { amount: round(covered.offences) })}</li>
      <li>{t("level", { level: round(covered.meanLevel) })}</li>
      <li>{t("residual", { share: percent(covered.residualShare) })}</li>
    </ul>
  );
}
