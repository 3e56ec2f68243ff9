import { useTranslations } from "next-intl";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import type { ChallengeStatus } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";
import { ChallengeHeatTable } from "./challenge-heat-table";

/** The heat table of challenges in one state; folded away under a sentence where it holds zeros only. */
export function StateTable(props: {
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
  status: ChallengeStatus;
  label: string;
}) {
  const t = useTranslations("challenges");
  const { statuses, context, status } = props;
  const all = computeFigure(
    { kind: "challenge", category: "any", stage: "any", status },
    statuses,
    context,
  );
  if (all.counted.length > 0) return <ChallengeHeatTable {...props} />;
  return (
    <>
      <p>{t("nobody")}</p>
      <details className="mt-2">
        <summary className="py-1 text-sm">{t("showTable")}</summary>
        <ChallengeHeatTable {...props} />
      </details>
    </>
  );
}
