import { useLocale, useTranslations } from "next-intl";
import { NotReported } from "@/components/ui/not-reported";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { componentsOn } from "@/domain/status/components";
import type { CountryStatus } from "@/domain/status/country-status";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The seven components for the country as a whole; those of its institutions are on the status page. */
export function ComponentsCell({
  status,
  day,
  reading,
}: {
  status: CountryStatus;
  day: Day;
  reading: Reading;
}) {
  const t = useTranslations();
  const rows = componentsOn(status.sections, day);
  const isSilent = rows.every(({ cells }) => cells.every(({ statement }) => !statement));
  if (isSilent) return <NotReported />;
  return (
    <>
      <ul className="space-y-1">
        {rows.map(({ component, cells }) => {
          const whole = cells[0]?.value ?? "not-reported";
          return (
            <li key={component} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
              <span>{t(`component.${component}`)}</span>
              <span className={whole === "not-reported" ? "text-ink-soft text-sm" : ""}>
                {t(`componentValue.${whole}`)}
              </span>
            </li>
          );
        })}
      </ul>
      <a
        href={readingPath(reading, `/countries/${status.country}#components`)}
        className="mt-1 inline-block text-sm"
      >
        {t("compare.componentsLink")}
      </a>
    </>
  );
}

/** The open challenges, each under its category; how many there are in other states. */
export function ChallengesCell({ status, reading }: { status: CountryStatus; reading: Reading }) {
  const t = useTranslations();
  const { challenges, sources } = status;
  const open = challenges.filter((challenge) => challenge.status === "open");
  if (challenges.length === 0) return <NotReported />;
  return (
    <ul className="space-y-2">
      {open.length === 0 && <li>{t("compare.noOpen")}</li>}
      {open.map((challenge) => (
        <li key={challenge.id}>
          <a href={readingPath(reading, `/challenges/${challenge.category}`)}>
            {t(`category.${challenge.category}`)}
          </a>
          : <StatementText text={challenge.text} />{" "}
          <StatementProvenance entry={challenge} sources={sources} />
        </li>
      ))}
      {challenges.length > open.length && (
        <li>
          <a
            href={readingPath(reading, `/countries/${status.country}#challenges`)}
            className="text-sm"
          >
            {t("compare.otherStates", { count: challenges.length - open.length })}
          </a>
        </li>
      )}
    </ul>
  );
}

export function LessonsCell({ status, reading }: { status: CountryStatus; reading: Reading }) {
  const t = useTranslations();
  if (status.lessons.length === 0) return <NotReported />;
  return (
    <ul className="space-y-2">
      {status.lessons.map((lesson) => (
        <li key={lesson.id}>
          {lesson.categories.map((category, index) => (
            <span key={category}>
              {index > 0 && " · "}
              <a href={readingPath(reading, `/challenges/${category}`)}>
                {t(`category.${category}`)}
              </a>
            </span>
          ))}
          : <StatementText text={lesson.happened} />{" "}
          {lesson.suggests && (
            <>
              {t("country.suggests")} <StatementText text={lesson.suggests} />{" "}
            </>
          )}
          <StatementProvenance entry={lesson} sources={status.sources} />
        </li>
      ))}
    </ul>
  );
}

export function InstitutionsCell({ status }: { status: CountryStatus }) {
  const t = useTranslations("institution");
  const { institutions } = status.sections;
  if (institutions.length === 0) return <NotReported />;
  return (
    <ul className="space-y-1.5">
      {institutions.map((entry) => (
        <li key={entry.id}>
          {t(entry.kind)}: <StatementText text={entry.name} />{" "}
          <StatementProvenance entry={entry} sources={status.sources} />
        </li>
      ))}
    </ul>
  );
}

export function FreshnessCell({ status }: { status: CountryStatus }) {
  const t = useTranslations("freshness");
  const locale = useLocale();
  const { state, isConfirmed, since, ageMonths } = status.freshness;
  return (
    <>
      {t(state)}
      <span className="text-ink-soft block text-sm">
        {t(isConfirmed ? "confirmed" : "unconfirmed", { date: formatDate(since, locale) })} ·{" "}
        {t("age", { months: ageMonths })}
      </span>
    </>
  );
}
