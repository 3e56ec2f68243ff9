import { useTranslations } from "next-intl";
import { StageBadge } from "@/components/charts/stage-badge";
import { stageNumber } from "@/domain/framework/framework";
import { ChangesBetween, countChanges } from "@/features/country/components/changes-between";
import { formatDate } from "@/lib/i18n/format-date";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import type { Desk } from "./meeting-desk";
import { QuestionList } from "./question-list";

/** Country by country: where it stands, what to ask it, what changed since the series' last meeting, and its page to take along. */
export function BeforeMeeting({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = useTranslations("engagement.desk");
  const { preparation, since } = desk;
  if (preparation.length === 0) return <p className="text-ink-soft">{t("nobodyNamed")}</p>;
  return (
    <div className="space-y-3">
      <p>
        {since === undefined
          ? t("noMeetingBefore")
          : t("since", { date: formatDate(since, locale) })}
      </p>
      <ul>
        {preparation.map((prepared) => (
          <li key={prepared.country} className="border-line space-y-1 border-b py-3 first:border-t">
            <PreparedCountry prepared={prepared} desk={desk} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PreparedCountry({
  prepared,
  desk,
  locale,
}: {
  prepared: Desk["preparation"][number];
  desk: Desk;
  locale: Locale;
}) {
  const t = useTranslations("engagement.desk");
  const stages = useTranslations("stage");
  const { country, names, status, profile, before, questions } = prepared;
  const stage = status?.stage ?? "not-reported";
  const count = profile ? countChanges(before ?? undefined, profile) : 0;
  const root = `/${locale}/workspace/meetings/${desk.document.id}`;
  return (
    <>
      <h3 className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <a href={`${root}/countries/${country}`}>{nameIn(names, locale)}</a>
        <span className="font-normal">
          <StageBadge stage={stage} number={stageNumber(stage)} name={stages(stage)} />
        </span>
      </h3>
      <QuestionList questions={questions} />
      {desk.since !== undefined && count === 0 && (
        <p className="text-ink-soft">{t("nothingChanged")}</p>
      )}
      {desk.since !== undefined && profile && count > 0 && (
        <details>
          <summary>{t("changed", { count })}</summary>
          <div className="text-sm">
            <ChangesBetween before={before ?? undefined} after={profile} />
          </div>
        </details>
      )}
    </>
  );
}
