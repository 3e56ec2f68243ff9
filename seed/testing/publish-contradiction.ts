import { desc, eq } from "drizzle-orm";
import { openDatabase } from "@/db/open";
import { revision } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { parseProfile } from "@/domain/profile/parse-profile";
import { publishRevision } from "@/features/update/publish-revision";
import { systemActor } from "@/lib/actor";

/** Publishes a revision of a country that says of its first challenge, of which `submit-update.ts` says otherwise, that it is resolved. */
const [iso3 = ""] = process.argv.slice(2);
const database = openDatabase();
const [last] = await database.db
  .select({ profile: revision.profile })
  .from(revision)
  .where(eq(revision.country, iso3))
  .orderBy(desc(revision.number))
  .limit(1);
const profile = parseProfile(last?.profile);
const now = new Date();
await publishRevision(
  { database, actor: systemActor("test"), now },
  {
    profile: {
      ...profile,
      challenges: profile.challenges.map((challenge, index) =>
        index === 0 ? { ...challenge, status: "resolved" } : challenge,
      ),
    },
    knownOn: dayOf(now),
    reason: "Test",
  },
);
await database.close();
