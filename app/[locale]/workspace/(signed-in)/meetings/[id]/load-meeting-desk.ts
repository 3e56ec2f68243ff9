import { questionsFor } from "@/domain/briefing/questions";
import { type Day, dayOf, latestDay } from "@/domain/dates/partial-date";
import { attendanceOf } from "@/domain/meeting/meeting";
import { seriesOf } from "@/domain/meeting/series";
import { isPermitted } from "@/domain/permission/permission";
import type { getCommandContext } from "@/features/account/session";
import { loadBriefingMaterial } from "@/features/briefing/briefing-material";
import { loadBriefingWords } from "@/features/briefing/briefing-words";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { listStatuses } from "@/features/country/country-queries";
import { sortByName } from "@/features/country/sort-by-name";
import { listProposals } from "@/features/manual/manual-queries";
import { getReadableMeeting } from "@/features/meeting/meeting-queries";
import type { Locale } from "@/lib/i18n/locales";

type Context = Awaited<ReturnType<typeof getCommandContext>>;

/** All that is prepared for a meeting and followed up after it, as far as the reader may read it. Throws `not-found`. */
export async function loadMeetingDesk(context: Context, id: string, locale: Locale) {
  const today = dayOf(context.now);
  const found = await getReadableMeeting(context, id);
  const { world, document, meetings } = found;
  const { presenting, attending } = attendanceOf(document);
  const { before, after } = seriesOf(document, meetings);
  const statuses = sortByName(await listStatuses(world, today), locale);
  const isPresent = (iso3: string) => presenting.includes(iso3) || attending.includes(iso3);
  const present = statuses.filter(({ country }) => isPresent(country));
  const may = (action: "meeting.edit" | "commitment.propose" | "manualProposal.edit") =>
    isPermitted(context.actor.grants, action, null, today);
  const since = before && latestDay(before.to);
  const commitments = await listCommitments(context);
  const countries = present.map(({ country }) => country);
  const desk = { countries, since, today, locale };
  return {
    ...found,
    ...{ today, before, after, statuses, present, since },
    /** Everybody, where the source names nobody. */
    addressed: present.length > 0 ? present : statuses,
    preparation: may("meeting.edit") ? await prepare(context, desk) : [],
    commitments: commitments.filter(({ meeting }) => meeting === id),
    earlier: commitments.filter(({ meeting }) => meeting === before?.id),
    proposals: may("manualProposal.edit")
      ? (await listProposals(context)).filter(({ meeting }) => meeting === id)
      : [],
    may: { edit: may("meeting.edit"), propose: may("commitment.propose") },
  };
}

/** What is known of each country in the order of their names, before and now, and what to ask it. */
async function prepare(
  { database }: Context,
  {
    countries,
    since,
    today,
    locale,
  }: { countries: string[]; since: Day | undefined; today: Day; locale: Locale },
) {
  const material = await loadBriefingMaterial(database, {
    ...{ meeting: null, countries, asOf: today, since: since ?? null },
    ...{ audience: "centre", language: locale },
  });
  const words = await loadBriefingWords(locale);
  return material.countries.map((each) => ({
    ...each,
    questions: questionsFor(each, material.commitments, today, words),
  }));
}
