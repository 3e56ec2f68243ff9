import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StageBadge } from "@/components/charts/stage-badge";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { stageNumber } from "@/domain/framework/framework";
import {
  type CountryStatus,
  datedBy,
  topChallenge,
  topLesson,
} from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { Provenance } from "./provenance";

/** The page in thirty seconds: the stage, what it means, since when, who said so, and what matters most. */
export function StatusSummary({
  status,
  day,
  numberById,
}: {
  status: CountryStatus;
  day: Day;
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const { stage, stageStatement, freshness } = status;
  const challenge = topChallenge(status);
  const lesson = topLesson(status);
  const nextStep = datedBy(status.sections.nextSteps, day).at(-1);
  const nothing = <span className="text-ink-soft">{t("country.nothingReported")}</span>;
  return (
    <div className="border-line bg-surface grid gap-x-8 gap-y-4 rounded border p-4 lg:grid-cols-[1fr_1fr]">
      <div>
        <p className="text-ink-soft text-sm">{t("country.stageNow")}</p>
        <p className="mt-1 text-xl">
          <StageBadge stage={stage} number={stageNumber(stage)} name={t(`stage.${stage}`)} />
        </p>
        <p className="mt-2">{t(`stageDefinition.${stage}`)}</p>
        {stageStatement && (
          <p className="mt-2">
            <Provenance entry={stageStatement} numberById={numberById} />
            {stageStatement.assessor === "public-document" && (
              <span className="text-ink-soft text-sm"> · {t("country.unconfirmed")}</span>
            )}
          </p>
        )}
        <p className="text-ink-soft mt-2 text-sm">
          {t(freshness.isConfirmed ? "freshness.confirmed" : "freshness.unconfirmed", {
            date: formatDate(freshness.since, locale),
          })}{" "}
          · {t("freshness.age", { months: freshness.ageMonths })}
        </p>
      </div>
      <dl className="space-y-3">
        <Item label={t("country.topChallenge")}>
          {challenge ? (
            <>
              <strong>{t(`category.${challenge.category}`)}</strong> (
              {t(`challengeStatus.${challenge.status}`)}): <StatementText text={challenge.text} />{" "}
              <Provenance entry={challenge} numberById={numberById} />
            </>
          ) : (
            nothing
          )}
        </Item>
        <Item label={t("country.topLesson")}>
          {lesson ? (
            <>
              <StatementText text={lesson.happened} />{" "}
              <Provenance entry={lesson} numberById={numberById} />
            </>
          ) : (
            nothing
          )}
        </Item>
        <Item label={t("country.nextStep")}>
          {nextStep ? (
            <>
              <StatementText text={nextStep.text} />{" "}
              <Provenance entry={nextStep} numberById={numberById} />
            </>
          ) : (
            nothing
          )}
        </Item>
      </dl>
    </div>
  );
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-sm">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
