import { questionsFor } from "@/domain/briefing/questions";
import { dayOf, latestDay } from "@/domain/dates/partial-date";
import { attendanceOf } from "@/domain/meeting/meeting";
import { seriesOf } from "@/domain/meeting/series";
import { isPermitted } from "@/domain/permission/permission";
import type { getCommandContext } from "@/features/account/session";
import { loadBriefingMaterial } from "@/features/briefing/briefing-material";
import { loadBriefingWords } from "@/features/briefing/briefing-words";
import { listPublicCommitments } from "@/features/commitment/commitment-queries";
import { findCountry } from "@/features/country/country-queries";
import { getReadableMeeting } from "@/features/meeting/meeting-queries";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";

type Context = Awaited<ReturnType<typeof getCommandContext>>;

/** What to know of a country that takes part in a meeting. For those who prepare it. Throws `forbidden` and `not-found`. */
export async function loadOnePager(context: Context, id: string, iso3: string, locale: Locale) {
  const today = dayOf(context.now);
  if (!isPermitted(context.actor.grants, "meeting.edit", null, today))
    throw new DomainError("forbidden", "a meeting is prepared at the Centre");
  const { world, document, meetings } = await getReadableMeeting(context, id);
  const { presenting, attending } = attendanceOf(document);
  const isPresent = presenting.includes(iso3) || attending.includes(iso3);
  const found = isPresent ? await findCountry(world, iso3, today) : undefined;
  if (!found) throw new DomainError("not-found", `${iso3} does not take part in ${id}`);
  const { before } = seriesOf(document, meetings);
  const since = before && latestDay(before.to);
  const material = await loadBriefingMaterial(context.database, {
    ...{ meeting: null, countries: [iso3], asOf: today, since: since ?? null },
    ...{ audience: "public", language: locale },
  });
  const [known] = material.countries;
  const commitments = await listPublicCommitments(world, today);
  return {
    ...found,
    ...{ world, document, today, since, earlier: known?.before ?? undefined },
    questions: known
      ? questionsFor(known, material.commitments, today, await loadBriefingWords(locale))
      : [],
    commitments: commitments.filter(({ country }) => country === iso3),
  };
}
