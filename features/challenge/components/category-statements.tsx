import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { SectionBlock } from "@/components/ui/section-block";
import type { Day } from "@/domain/dates/partial-date";
import { type ChallengeCategory, stageCodes, stageNumber } from "@/domain/framework/framework";
import type { StatementOf } from "@/domain/profile/profile";
import { type CountryStatus, datedBy } from "@/domain/status/country-status";
import type { Reading } from "@/lib/reading/reading";
import { ChallengeItem } from "./challenge-item";

interface Reported {
  status: CountryStatus;
  challenge: StatementOf<"challenges">;
}

/** Every statement of one category, grouped by the stage where it was met, then in the order of the countries given. */
export function CategoryStatements({
  category,
  statuses,
  day,
  reading,
}: {
  category: ChallengeCategory;
  statuses: CountryStatus[];
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations();
  const reported = statuses.flatMap((status) =>
    status.challenges
      .filter((challenge) => challenge.category === category)
      .map((challenge) => ({ status, challenge })),
  );
  const context = statuses.flatMap((status) =>
    datedBy(status.sections.challenges, day)
      .filter((challenge) => challenge.isContext && challenge.category === category)
      .map((challenge) => ({ status, challenge })),
  );
  return (
    <>
      <SectionBlock id="statements" title={t("challenges.statementsTitle")}>
        {reported.length === 0 && <p className="text-ink-soft">{t("challenges.statementsNone")}</p>}
        <div className="space-y-6">
          {stageCodes.map((stage) => {
            const atStage = reported.filter((entry) => entry.challenge.stage === stage);
            return atStage.length === 0 ? null : (
              <div key={stage}>
                <h3>
                  <StageBadge
                    stage={stage}
                    number={stageNumber(stage)}
                    name={t(`stage.${stage}`)}
                  />
                </h3>
                <StatementItems entries={atStage} reading={reading} />
              </div>
            );
          })}
        </div>
      </SectionBlock>
      {context.length > 0 && (
        <SectionBlock
          id="context"
          title={t("challenges.contextTitle")}
          lead={t("challenges.contextLead")}
          className="border-line bg-sunken rounded border p-4"
        >
          <StatementItems entries={context} reading={reading} />
        </SectionBlock>
      )}
    </>
  );
}

function StatementItems({ entries, reading }: { entries: Reported[]; reading: Reading }) {
  return (
    <ul>
      {entries.map(({ status, challenge }) => (
        <ChallengeItem
          key={`${status.country}/${challenge.id}`}
          status={status}
          challenge={challenge}
          reading={reading}
        />
      ))}
    </ul>
  );
}
