import "server-only";
import { and, eq, lte } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country, revision } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { readableAudience } from "@/domain/permission/readable-audience";
import {
  profileFor,
  type SectionName,
  type StatementOf,
  sectionNames,
} from "@/domain/profile/profile";
import type { Source } from "@/domain/profile/statement";
import { asOf } from "@/domain/revision/as-of";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";

/** What a successor is told of a country's page. */
export interface Handover {
  iso3: string;
  world: "real" | "sandbox";
  names: Record<string, string>;
  /** The newest version; null while nothing is published. */
  version: { number: number; knownOn: string } | null;
  sections: { name: SectionName; entries: StatementOf<SectionName>[] }[];
  sources: Source[];
}

/** The newest published version, with the statements of every audience that the actor may read. Throws `forbidden` and `not-found`. */
export async function getHandover(context: CommandContext, iso3: string): Promise<Handover> {
  const { database, actor, now } = context;
  authorize(context, "handover.read", iso3);
  const [place] = await database.db.select().from(country).where(eq(country.iso3, iso3));
  if (!place) throw new DomainError("not-found", `there is no country ${iso3}`);
  const today = dayOf(now);
  const stored = await database.db
    .select({ number: revision.number, knownOn: revision.knownOn, profile: revision.profile })
    .from(revision)
    .where(and(eq(revision.country, iso3), lte(revision.knownOn, today)));
  const newest = asOf(stored, today);
  const { world, names } = place;
  if (!newest) return { iso3, world, names, version: null, sections: [], sources: [] };
  const { number, knownOn, profile } = newest;
  // Without peers: what participants share with one another is no part of a handover.
  const shown = profileFor(profile, readableAudience(actor.grants, iso3, [], today));
  const sections = sectionNames.map((name) => ({ name, entries: shown[name] }));
  return { iso3, world, names, version: { number, knownOn }, sections, sources: shown.sources };
}
