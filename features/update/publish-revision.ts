import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { appendChange, hashOfText } from "@/db/change-log";
import { checkKnownOn } from "@/db/check-known-on";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { prepared } from "@/db/prepared";
import { extendIndex, rebuildIndex } from "@/db/statement-index";
import { country, revision } from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import { canonicalObject } from "@/domain/json/canonical-json";
import { parseProfile } from "@/domain/profile/parse-profile";
import { writeProfile } from "@/domain/revision/written-profile";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";

export interface Publication {
  profile: unknown;
  /** The day it became known: of publication, or for history entered later that of the source. */
  knownOn: Day;
  reason: string;
}

const publicationSchema = z.strictObject({
  profile: z.unknown(),
  knownOn: z.string(),
  reason: z.string().trim().min(1, { error: "reason-missing" }).max(5_000),
});

/** Publishes a new version of a country's profile, for whoever may do so directly: the seed and imports. */
export async function publishRevision(
  context: CommandContext,
  publication: Publication,
): Promise<{ country: string; number: number }> {
  authorize(context, "revision.publish", null);
  return storeRevision(context, parseInput(publicationSchema, publication));
}

/** The one writer of revisions: publication, review, confirmation and correction all go through it. Whoever calls it has asked for the permission. */
export async function storeRevision(
  { database, actor, now }: CommandContext,
  publication: Publication,
): Promise<{ country: string; number: number }> {
  const profile = parseProfile(publication.profile);
  const written = writeProfile(profile);
  const { knownOn, reason } = publication;
  checkKnownOn(knownOn, now);
  return database.write(async (tx) => {
    const last = await findLast(tx, profile.country);
    const content = {
      country: profile.country,
      number: (last?.number ?? 0) + 1,
      knownOn,
      recordedAt: now.toISOString(),
      author: actor.id,
      reason,
      previousHash: last?.hash ?? null,
    };
    const hash = hashOfText(canonicalObject(content, { profile: written.text }));
    await insertRevision(tx, { ...content, profile: written.text, hash });
    // Of one day, the later written is the later known.
    if (last && last.newestDay > knownOn) await rebuildIndex(database, tx, profile.country);
    else await extendIndex(database, tx, written, knownOn);
    await appendChange(tx, actor, now, {
      action: "publishRevision",
      subject: profile.country,
      reason,
      before: last ? { number: last.number, hash: last.hash } : null,
      after: { number: content.number, hash },
    });
    await openNewEdition(tx);
    return { country: profile.country, number: content.number };
  });
}

const insertRevision = prepared((db) =>
  db.insert(revision).values({
    country: sql.placeholder("country"),
    number: sql.placeholder("number"),
    knownOn: sql.placeholder("knownOn"),
    recordedAt: sql.placeholder("recordedAt"),
    author: sql.placeholder("author"),
    reason: sql.placeholder("reason"),
    profile: sql`${sql.placeholder("profile")}`,
    previousHash: sql.placeholder("previousHash"),
    hash: sql.placeholder("hash"),
  }),
);

const selectLast = prepared<{ number: number; hash: string; newestDay: Day }>((db) => {
  const iso3 = sql.placeholder("iso3");
  return db
    .select({
      number: revision.number,
      hash: revision.hash,
      newestDay:
        // SQLite would read all of the country's rows for a maximum inside another query.
        sql`(select ${revision.knownOn} from ${revision} where ${revision.country} = ${iso3} order by ${revision.knownOn} desc limit 1)`.as(
          "newestDay",
        ),
    })
    .from(revision)
    .where(eq(revision.country, iso3))
    .orderBy(desc(revision.number))
    .limit(1);
});

const selectCountry = prepared((db) =>
  db
    .select({ iso3: country.iso3 })
    .from(country)
    .where(eq(country.iso3, sql.placeholder("iso3"))),
);

/** The revision of a country that was written last, with the newest day of any: two different things where history was entered later. Throws `not-found` without such a country. */
async function findLast(tx: Tx, iso3: string) {
  const [last] = await selectLast(tx, { iso3 });
  if (!last && (await selectCountry(tx, { iso3 })).length === 0)
    throw new DomainError("not-found", `${iso3} is not in the tracker`);
  return last;
}
