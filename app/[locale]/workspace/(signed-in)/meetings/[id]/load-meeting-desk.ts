import { dayOf, latestDay } from "@/domain/dates/partial-date";
import { attendanceOf } from "@/domain/meeting/meeting";
import { seriesOf } from "@/domain/meeting/series";
import { isPermitted } from "@/domain/permission/permission";
import type { getCommandContext } from "@/features/account/session";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { findCountry, listStatuses } from "@/features/country/country-queries";
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
  return {
    ...found,
    ...{ today, before, after, statuses, present, since },
    /** Everybody, where the source names nobody. */
    addressed: present.length > 0 ? present : statuses,
    changes:
      may("meeting.edit") && since !== undefined
        ? await Promise.all(present.map(({ country }) => changesOf(world, country, since, today)))
        : [],
    commitments: commitments.filter(({ meeting }) => meeting === id),
    earlier: commitments.filter(({ meeting }) => meeting === before?.id),
    proposals: may("manualProposal.edit")
      ? (await listProposals(context)).filter(({ meeting }) => meeting === id)
      : [],
    may: { edit: may("meeting.edit"), propose: may("commitment.propose") },
  };
}

/** What the public was told of a country on two days. */
async function changesOf(world: "real" | "sandbox", country: string, since: string, today: string) {
  const [then, now] = await Promise.all([
    findCountry(world, country, since),
    findCountry(world, country, today),
  ]);
  return { country, before: then?.profile, after: now?.profile };
}
