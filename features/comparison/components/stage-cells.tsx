import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { NotReported } from "@/components/ui/not-reported";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { stageCodes, stageNumber, stageOfCriterion } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { criteriaOn } from "@/domain/status/criteria";
import { differingReadings } from "@/domain/status/stage-reading";
import { type Reading, readingPath } from "@/lib/reading/reading";

export function ParticipationCell({ status }: { status: CountryStatus }) {
  const t = useTranslations("participation");
  const { participation, participationStatement, sources } = status;
  return (
    <>
      {t(participation)}
      {participationStatement && (
        <span className="block">
          <StatementProvenance entry={participationStatement} sources={sources} />
        </span>
      )}
    </>
  );
}

/** The stage, what says so, and where assessors read it differently. */
export function StageCell({ status, day }: { status: CountryStatus; day: Day }) {
  const t = useTranslations();
  const { stage, stageStatement, sources } = status;
  const readings = differingReadings(status.sections.stages, day);
  return (
    <>
      <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
      {stageStatement && (
        <div className="mt-1 space-y-1">
          <p>
            <StatementText text={stageStatement.text} />
          </p>
          <StatementProvenance entry={stageStatement} sources={sources} />
        </div>
      )}
      {readings.length > 0 && (
        <div className="mt-2">
          {t("compare.readAs")}
          <ul className="list-disc ps-4">
            {readings.map(({ assessor, statement }) => (
              <li key={assessor}>
                {t(`stage.${statement.stage}`)}{" "}
                <StatementProvenance entry={statement} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The newest statement of how the national classification relates to the ICCS. */
export function RelationCell({ status }: { status: CountryStatus }) {
  const t = useTranslations("relation");
  const statement = status.history.filter((entry) => entry.relationToStandard !== null).at(-1);
  const relation = statement?.relationToStandard;
  if (!statement || !relation || relation === "not-reported") return <NotReported />;
  return (
    <>
      <span className="block first-letter:uppercase">{t(relation)}</span>
      <span className="block">
        <StatementProvenance entry={statement} sources={status.sources} />
      </span>
    </>
  );
}

/** How many criteria of each stage are met; each with its source is on the status page. */
export function CriteriaCell({
  status,
  day,
  reading,
}: {
  status: CountryStatus;
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations();
  const criteria = criteriaOn(status.sections.criteria, status.stage, day);
  if (criteria.every(({ value }) => value === "not-reported")) return <NotReported />;
  return (
    <>
      <ul className="space-y-1">
        {stageCodes.map((stage) => {
          const ofStage = criteria.filter((entry) => stageOfCriterion(entry.criterion) === stage);
          const isSilent = ofStage.every(({ value }) => value === "not-reported");
          return (
            <li key={stage} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
              <span>{t(`stage.${stage}`)}</span>
              {isSilent ? (
                <span className="text-ink-soft text-sm">{t("compare.notReported")}</span>
              ) : (
                <span className="tabular-nums">
                  {t("compare.criteriaOf", {
                    met: ofStage.filter(({ value }) => value === "met").length,
                    total: ofStage.length,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <a
        href={readingPath(reading, `/countries/${status.country}#criteria`)}
        className="mt-1 inline-block text-sm"
      >
        {t("compare.criteriaLink")}
      </a>
    </>
  );
}
