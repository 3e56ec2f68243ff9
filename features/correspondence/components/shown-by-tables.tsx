import { useTranslations } from "next-intl";
import type { evidencedCriteria, TableEvidence } from "@/domain/correspondence/table-evidence";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { usePercent } from "./use-percent";

const keys = {
  ...({ "3.1": "listed", "3.2": "sections", "3.3": "reviewed" } as const),
  ...({ "4.1": "tested", "5.3": "recorded" } as const),
};

/** What the published tables of a country show of a criterion, in a sentence with its figures. */
export function ShownByTables({
  criterion,
  evidence: { tables, sectionsTied, residualShare, findings, ...counts },
  reading,
}: {
  criterion: (typeof evidencedCriteria)[number];
  evidence: TableEvidence;
  reading: Reading;
}) {
  const t = useTranslations("correspondence.evidence");
  const share = usePercent()(residualShare);
  const values = { ...counts, tables, tied: sectionsTied, share };
  return (
    <>
      <a href={readingPath(reading, "/method#tables")}>{t("tables", { tables })}</a>:{" "}
      {t(`finding.${findings[criterion]}`)}. {t(keys[criterion], values)}
    </>
  );
}
