import "server-only";
import { and, eq, inArray, lte } from "drizzle-orm";
import type { Database, Db } from "@/db/database";
import { commitment, country, meeting, revision } from "@/db/tables";
import type {
  BriefingMaterial,
  CommitmentMaterial,
  CountryMaterial,
} from "@/domain/briefing/briefing-material";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import type { Day } from "@/domain/dates/partial-date";
import { type Audience, audiences } from "@/domain/framework/framework";
import { meetingSchema } from "@/domain/meeting/meeting";
import { type Profile, profileFor } from "@/domain/profile/profile";
import { asOf } from "@/domain/revision/as-of";
import { statusOn } from "@/domain/status/country-status";
import { compareIn, nameIn } from "@/lib/i18n/locales";

/** What was known on the briefing's day of its countries, in what its audience may read, by their names in its language. Countries that the tracker does not have are left out. */
export async function loadBriefingMaterial(
  { db }: Pick<Database, "db">,
  settings: Omit<BriefingSettings, "sections" | "title">,
): Promise<BriefingMaterial> {
  const { countries: codes, asOf: day, since, audience, language } = settings;
  const places = await db.select().from(country).where(inArray(country.iso3, codes));
  const revisions = await db
    .select({
      country: revision.country,
      number: revision.number,
      knownOn: revision.knownOn,
      profile: revision.profile,
    })
    .from(revision)
    .where(and(inArray(revision.country, codes), lte(revision.knownOn, day)));
  const compare = compareIn(language);
  const countries = places
    .sort((a, b) => compare(nameIn(a.names, language), nameIn(b.names, language)))
    .map((place): CountryMaterial => {
      const own = revisions.filter((each) => each.country === place.iso3);
      const current = asOf(own, day);
      const profile = current ? profileFor(current.profile, audience) : null;
      const { iso3, names } = place;
      return {
        ...{ country: iso3, names, profile },
        status: current && profile ? statusIn(place, profile, current.knownOn, day) : null,
        before: profileOn(own, since, audience),
      };
    });
  return {
    countries,
    since,
    meeting: await findMeeting(db, settings.meeting, day, audience),
    commitments: await listCommitments(db, codes, day, audience),
  };
}

function statusIn(
  { names, region, centre, cadenceMonths }: typeof country.$inferSelect,
  profile: Profile,
  lastKnownOn: Day,
  day: Day,
) {
  const { sources, country: iso3, ...sections } = profile;
  const place = { country: iso3, names, region, centre, cadenceMonths };
  return statusOn({ ...place, lastKnownOn, sections, sources }, day);
}

function profileOn(
  own: readonly { number: number; knownOn: Day; profile: Profile }[],
  day: Day | null,
  audience: Audience,
): Profile | null {
  const stood = day === null ? undefined : asOf(own, day);
  return stood ? profileFor(stood.profile, audience) : null;
}

async function findMeeting(db: Db, id: string | null, day: Day, audience: Audience) {
  if (id === null) return null;
  const [row] = await db
    .select({ document: meeting.document })
    .from(meeting)
    .where(and(eq(meeting.id, id), lte(meeting.knownOn, day)));
  const document = row && meetingSchema.parse(row.document);
  const isReadable =
    document && audiences.indexOf(document.audience) <= audiences.indexOf(audience);
  return isReadable ? document : null;
}

/** The public reads only what the countries confirmed. */
async function listCommitments(
  db: Db,
  codes: readonly string[],
  day: Day,
  audience: Audience,
): Promise<CommitmentMaterial[]> {
  const rows = await db
    .select()
    .from(commitment)
    .where(inArray(commitment.country, [...codes]));
  return rows
    .filter((row) => row.createdAt.slice(0, 10) <= day)
    .filter((row) => audience === "centre" || row.confirmedOn !== null)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ id, meeting, country, challengeId, what, who, dueOn, state }) => ({
      ...{ id, meeting, country, challengeId, what, who, dueOn, state },
    }));
}
