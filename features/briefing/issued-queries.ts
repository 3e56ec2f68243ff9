import "server-only";
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, or } from "drizzle-orm";
import { cache } from "react";
import { getDatabase } from "@/db/connection";
import { briefing, briefingFile, country, revision } from "@/db/tables";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { type Day, nextDay } from "@/domain/dates/partial-date";
import type { Audience } from "@/domain/framework/framework";
import type { World } from "@/domain/framework/world";
import { canonicalJson } from "@/domain/json/canonical-json";
import { profileFor } from "@/domain/profile/profile";
import { byKnowledge } from "@/domain/revision/as-of";
import type { MadeFile } from "./briefing-queries";

/** What the public may know of a briefing that is not for the public, too: that it exists, and nothing that it says. */
interface IssuedBriefing {
  number: string;
  issuedAt: string;
  asOf: Day;
  audience: Audience;
  hash: string;
  countryCount: number;
  /** Null where the briefing is not for the public. */
  document: BriefingDocument | null;
}

type IssuedRow = Pick<typeof briefing.$inferSelect, "document"> & {
  settings: { audience: Audience; countries: string[] };
  number: string | null;
  issuedAt: string | null;
  hash: string | null;
};

const issuedColumns = {
  id: briefing.id,
  number: briefing.number,
  issuedAt: briefing.issuedAt,
  hash: briefing.hash,
  settings: briefing.settings,
  document: briefing.document,
};

/** The briefings that were issued until the end of a day, the newest first. */
export const listIssued = cache(async (world: World, day: Day): Promise<IssuedBriefing[]> => {
  const rows = await getDatabase()
    .db.select(issuedColumns)
    .from(briefing)
    .where(
      and(
        eq(briefing.world, world),
        isNotNull(briefing.number),
        lt(briefing.issuedAt, nextDay(day)),
      ),
    )
    .orderBy(desc(briefing.issuedAt), desc(briefing.number));
  return rows.flatMap((row) => asPublic(row) ?? []);
});

/** A briefing by its number, as the public may see it on a day; undefined where none was issued under it by then. */
export const findIssued = cache(async (world: World, number: string, day: Day) => {
  const { db } = getDatabase();
  const [row] = await db
    .select(issuedColumns)
    .from(briefing)
    .where(
      and(
        eq(briefing.world, world),
        eq(briefing.number, number),
        lt(briefing.issuedAt, nextDay(day)),
      ),
    );
  const issued = row && asPublic(row);
  if (!issued) return undefined;
  const files: MadeFile[] = await db
    .select({
      format: briefingFile.format,
      fingerprint: briefingFile.fingerprint,
      size: briefingFile.size,
      madeAt: briefingFile.madeAt,
    })
    .from(briefingFile)
    .where(eq(briefingFile.briefing, row.id))
    .orderBy(asc(briefingFile.format), asc(briefingFile.madeAt));
  const since = { asOf: issued.asOf, issuedAt: issued.issuedAt };
  const newer = await listNewer(row.settings.countries, since, day);
  return { ...issued, files, newerCount: newer.length, newer: issued.document ? newer : [] };
});

/** The issued briefing that a file with this SHA-256 was made of; undefined where the tracker made no such file. */
export const findFile = cache(async (fingerprint: string) => {
  const [row] = await getDatabase()
    .db.select({
      world: briefing.world,
      number: briefing.number,
      format: briefingFile.format,
      madeAt: briefingFile.madeAt,
    })
    .from(briefingFile)
    .innerJoin(briefing, eq(briefing.id, briefingFile.briefing))
    .where(eq(briefingFile.fingerprint, fingerprint));
  return row?.number ? { ...row, number: row.number } : undefined;
});

function asPublic({ number, issuedAt, hash, settings, document }: IssuedRow) {
  if (number === null || issuedAt === null || hash === null || document === null) return undefined;
  const { audience, countries } = settings;
  const issued: IssuedBriefing = {
    ...{ number, issuedAt, hash, audience, asOf: document.asOf, countryCount: countries.length },
    document: audience === "public" ? document : null,
  };
  return issued;
}

/** A country of which more is public than its briefing could say, and since when. */
interface NewerCountry {
  iso3: string;
  names: Record<string, string>;
  knownOn: Day;
}

/** The countries whose public profile reads otherwise by the day than it did for a briefing: what became known after the day it is as of, or was recorded after it was issued. */
async function listNewer(
  countries: readonly string[],
  { asOf, issuedAt }: { asOf: Day; issuedAt: string },
  day: Day,
): Promise<NewerCountry[]> {
  const { db } = getDatabase();
  const changed = await db
    .selectDistinct({ iso3: revision.country })
    .from(revision)
    .where(
      and(
        inArray(revision.country, [...countries]),
        lte(revision.knownOn, day),
        or(gt(revision.knownOn, asOf), gt(revision.recordedAt, issuedAt)),
      ),
    );
  const newer = await Promise.all(
    changed.map(async ({ iso3 }) => {
      const [place] = await db.select().from(country).where(eq(country.iso3, iso3));
      const revisions = await db
        .select({
          number: revision.number,
          knownOn: revision.knownOn,
          recordedAt: revision.recordedAt,
          profile: revision.profile,
        })
        .from(revision)
        .where(and(eq(revision.country, iso3), lte(revision.knownOn, day)));
      const inOrder = revisions.sort(byKnowledge);
      const now = inOrder.at(-1);
      const then = inOrder.findLast(
        ({ knownOn, recordedAt }) => knownOn <= asOf && recordedAt <= issuedAt,
      );
      if (!now || !place || publicText(now) === publicText(then)) return [];
      return [{ iso3, names: place.names, knownOn: now.knownOn }];
    }),
  );
  return newer.flat();
}

function publicText(held: { profile: Parameters<typeof profileFor>[0] } | undefined): string {
  return held ? canonicalJson(profileFor(held.profile, "public")) : "";
}
