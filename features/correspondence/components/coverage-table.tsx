import { useFormatter, useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { ScrollArea } from "@/components/ui/scroll-area";
import { SectionBlock } from "@/components/ui/section-block";
import type { TableCoverage } from "@/domain/correspondence/coverage";
import { usePercent } from "./use-percent";

/** What a table covers by section. A section without an offence has no level and no residual share, which is not zero. */
export function CoverageTable({
  coverage: { mappedShare, sections },
}: {
  coverage: TableCoverage;
}) {
  const t = useTranslations("correspondence.coverage");
  const format = useFormatter();
  const percent = usePercent();
  const amount = (number: number | null) =>
    number === null ? t("none") : format.number(number, { maximumFractionDigits: 1 });
  return (
    <SectionBlock
      id="coverage"
      title={t("title")}
      lead={t("lead", { share: percent(mappedShare) })}
    >
      <ScrollArea label={t("title")}>
        <table className="table-plain min-w-[36rem]">
          <thead>
            <tr>
              <th scope="col">{t("section")}</th>
              <th scope="col">{t("offences")}</th>
              <th scope="col">{t("meanLevel")}</th>
              <th scope="col">{t("residual")}</th>
              <th scope="col">{t("leaves")}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map(({ section, offences, meanLevel, residualShare, leavesTied, leaves }) => (
              <tr key={section.code}>
                <th scope="row">
                  <bdi>{section.code}</bdi> <CategoryName names={section.names} />
                </th>
                <td>{amount(offences)}</td>
                <td>{amount(meanLevel)}</td>
                <td>{percent(residualShare)}</td>
                <td>{t("leavesOf", { tied: leavesTied, all: leaves })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </SectionBlock>
  );
}
