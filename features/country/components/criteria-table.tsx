import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import { type CriterionCode, stageCodes, stageOfCriterion } from "@/domain/framework/framework";
import type { CriterionReading } from "@/domain/status/criteria";
import { criterionKey } from "@/lib/i18n/criterion-key";
import { Provenance } from "./provenance";

/** The criteria of every stage, met and missing; gaps up to the country's stage are marked. */
export function CriteriaTable({
  criteria,
  numberById,
  tablesShow,
}: {
  criteria: CriterionReading[];
  numberById: ReadonlyMap<string, number>;
  /** What the country's published correspondence tables show of a criterion, beside what was said. */
  tablesShow: ReadonlyMap<CriterionCode, ReactNode>;
}) {
  const t = useTranslations();
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("country.criterion")}</th>
          <th scope="col">{t("country.criterionValue")}</th>
          <th scope="col" className="max-sm:hidden print:hidden">
            {t("country.evidence")}
          </th>
        </tr>
      </thead>
      {stageCodes.map((stage, index) => (
        <tbody key={stage}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="bg-sunken">
              {index + 1}. {t(`stage.${stage}`)}
            </th>
          </tr>
          {criteria
            .filter((reading) => stageOfCriterion(reading.criterion) === stage)
            .map(({ criterion, value, statement, isGap }) => (
              <tr key={criterion}>
                <th scope="row" className="font-normal!">
                  {criterion} {t(`criterion.${criterionKey(criterion)}`)}
                </th>
                <td className={value === "met" ? "" : "text-ink-soft"}>
                  {value === "met" && "✓ "}
                  {t(`criterionValue.${value}`)}
                  {isGap && <span className="block text-sm">{t("country.gap")}</span>}
                  {tablesShow.has(criterion) && (
                    <span className="text-ink block text-sm">{tablesShow.get(criterion)}</span>
                  )}
                </td>
                <td className="max-sm:hidden print:hidden">
                  {statement?.text && <StatementText text={statement.text} />}{" "}
                  {statement && <Provenance entry={statement} numberById={numberById} />}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
