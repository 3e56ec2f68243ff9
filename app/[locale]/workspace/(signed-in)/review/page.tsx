import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { dayOf } from "@/domain/dates/partial-date";
import { worlds } from "@/domain/framework/world";
import { firstDayAhead, nextMeetings } from "@/domain/meeting/meeting";
import { orderQueue } from "@/domain/update/queue";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";
import { CentreActions } from "@/features/update/components/review/centre-actions";
import { ReviewQueue } from "@/features/update/components/review/review-queue";
import { readQueueFilters } from "@/features/update/queue-filters";
import { listQueue, listReadCountries, listWorkOf } from "@/features/update/update-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { compareIn, nameIn } from "@/lib/i18n/locales";
import { openPage } from "@/lib/open-page";
import { openCorrection, openReading } from "./centre-actions";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "review" });
  return { title: t("queueTitle") };
}

export default async function ReviewQueuePage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const context = await getCommandContext();
  const today = dayOf(context.now);
  const opened = await openPage(listQueue(context));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const queue = opened.value;
  const [work, countries, meetings] = await Promise.all([
    listWorkOf(context),
    listReadCountries(context),
    listMeetingsOfBothWorlds(context),
  ]);
  const meetingByCountry = nextMeetings(meetings, today);
  const dayByCountry = new Map(
    [...meetingByCountry].map(([iso3, meeting]) => [iso3, firstDayAhead(meeting, today)]),
  );
  const named = countries.map(({ iso3, names }) => ({ iso3, name: nameIn(names, locale) }));
  const compare = compareIn(locale);
  return (
    <ReviewQueue
      queue={orderQueue(queue, dayByCountry, today)}
      withAuthors={work.filter(({ state }) => state !== "submitted")}
      filters={readQueueFilters(await searchParams)}
      meetingByCountry={meetingByCountry}
      today={today}
    >
      <CentreActions
        countries={named.sort((a, b) => compare(a.name, b.name))}
        openReading={openReading.bind(null, locale)}
        openCorrection={openCorrection.bind(null, locale)}
      />
    </ReviewQueue>
  );
}

/** A country of one world meets in its own world only. */
async function listMeetingsOfBothWorlds(context: Parameters<typeof listReadableMeetings>[0]) {
  const lists = await Promise.all(worlds.map((world) => listReadableMeetings(context, world)));
  return lists.flat().map(({ document }) => document);
}
