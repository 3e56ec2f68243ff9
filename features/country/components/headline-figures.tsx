import { useLocale, useTranslations } from "next-intl";
import { FigureNumber } from "@/components/ui/figure-number";
import { StatementText } from "@/components/ui/statement-text";
import { computeFigure, type FigureContext, type FigureDefinition } from "@/domain/figure/figure";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import type { CountryStatus } from "@/domain/status/country-status";
import { listParts } from "@/lib/i18n/format-list";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

const namedAtMost = 4;

/** The numbers that answer first: how many, who moved, what is old. Each with the names of the first few. */
export function HeadlineFigures({
  statuses,
  context,
  lastMeeting,
  reading,
}: {
  statuses: CountryStatus[];
  context: FigureContext;
  lastMeeting: MeetingDocument | undefined;
  reading: Reading;
}) {
  const t = useTranslations("overview");
  const entries: { definition: FigureDefinition; label: React.ReactNode; named: boolean }[] = [
    { definition: { kind: "countries" }, label: t("countriesKnown"), named: false },
    { definition: { kind: "moved-in-year" }, label: t("movedInYear"), named: true },
    {
      definition: { kind: "moved-since-meeting" },
      label: lastMeeting ? (
        <>
          {t("movedSinceMeeting")}{" "}
          <a href={readingPath(reading, `/meetings/${lastMeeting.id}`)}>
            <StatementText text={lastMeeting.title} />
          </a>
        </>
      ) : (
        t("noMeetingYet")
      ),
      named: true,
    },
    {
      definition: { kind: "challenge", category: "any", stage: "any", status: "open" },
      label: t("withOpenChallenge"),
      named: false,
    },
    { definition: { kind: "older-than-cadence" }, label: t("olderThanCadence"), named: false },
    { definition: { kind: "never-confirmed" }, label: t("neverConfirmed"), named: false },
  ];
  return (
    <dl className="border-line divide-line grid gap-px overflow-hidden rounded border sm:grid-cols-2 lg:grid-cols-3">
      {entries.map(({ definition, label, named }) => {
        const figure = computeFigure(definition, statuses, context);
        return (
          <div
            key={definition.kind}
            className="bg-surface outline-line flex gap-3 p-3 outline-1 outline-solid"
          >
            <dd className="order-first min-w-10 text-end text-2xl leading-none font-semibold">
              <FigureNumber figure={figure} reading={reading} />
            </dd>
            <dt className="text-sm leading-6">
              {label}
              {named && figure.counted.length > 0 && (
                <Names
                  countries={figure.counted.map((member) => member.country)}
                  statuses={statuses}
                  reading={reading}
                />
              )}
            </dt>
          </div>
        );
      })}
    </dl>
  );
}

function Names({
  countries,
  statuses,
  reading,
}: {
  countries: string[];
  statuses: CountryStatus[];
  reading: Reading;
}) {
  const locale = useLocale();
  const t = useTranslations("overview");
  const named = statuses.filter((status) => countries.includes(status.country));
  return (
    <span className="text-ink-soft block">
      {listParts(
        named.slice(0, namedAtMost).map((status) => status.country),
        locale,
      ).map((part) => {
        const status = named.find((entry) => entry.country === part.value);
        return part.type === "element" && status ? (
          <a key={part.value} href={readingPath(reading, `/countries/${status.country}`)}>
            {nameIn(status.names, locale)}
          </a>
        ) : (
          part.value
        );
      })}
      {named.length > namedAtMost && ` ${t("andMore", { count: named.length - namedAtMost })}`}
    </span>
  );
}
