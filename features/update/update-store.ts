import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Db, Tx } from "@/db/database";
import { countryUpdate, revision } from "@/db/tables";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { Profile } from "@/domain/profile/profile";
import { type Draft, draftOf } from "@/domain/update/draft";
import { isOpen, stateAfter, type UpdateStep } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";

export type Update = typeof countryUpdate.$inferSelect;

/** Throws `not-found` when there is no such update. */
export async function getUpdate(db: Db, updateId: string): Promise<Update> {
  const [row] = await db.select().from(countryUpdate).where(eq(countryUpdate.id, updateId));
  if (!row) throw new DomainError("not-found", `there is no update ${updateId}`);
  return row;
}

const columns = {
  number: revision.number,
  knownOn: revision.knownOn,
  profile: revision.profile,
};

/** A revision to build on: its number, and its profile as a draft; number 0 and an empty draft where nothing was published. */
export interface Base {
  number: number;
  knownOn: Day;
  profile: Profile | undefined;
  draft: Draft;
}

/** What stood on a day: the newest revision known by then. */
export async function findStanding(db: Db, country: string, day: Day): Promise<Base> {
  const [row] = await db
    .select(columns)
    .from(revision)
    .where(and(eq(revision.country, country), lte(revision.knownOn, day)))
    .orderBy(desc(revision.knownOn), desc(revision.number))
    .limit(1);
  return asBase(country, row);
}

/** The revision that an update was made on. */
export async function getBase(db: Db, { country, baseNumber }: Update): Promise<Base> {
  const [row] = await db
    .select(columns)
    .from(revision)
    .where(and(eq(revision.country, country), eq(revision.number, baseNumber)));
  return asBase(country, row);
}

/** What an update would be published on: the newest revision or, for a correction, the one that stood on its day. */
export function findTarget(db: Db, update: Update, now: Date): Promise<Base> {
  return findStanding(db, update.country, update.knownOn ?? dayOf(now));
}

function asBase(
  country: string,
  row: { number: number; knownOn: Day; profile: Profile } | undefined,
): Base {
  return {
    number: row?.number ?? 0,
    knownOn: row?.knownOn ?? "",
    profile: row?.profile,
    draft: draftOf(country, row?.profile),
  };
}

/** Takes a step with an update; what the step changes beside the state comes with it. Throws `conflict` when the state does not allow it. */
export async function takeStep(
  tx: Tx,
  { actor, now }: CommandContext,
  update: Update,
  step: UpdateStep,
  changes: Partial<Update> = {},
): Promise<Update> {
  const state = stateAfter(update.state, step);
  if (!state)
    throw new DomainError("conflict", `cannot ${step} update ${update.id}: ${update.state}`);
  const hasMoved = state !== update.state;
  const next: Update = {
    ...update,
    ...(hasMoved && { stateSince: now.toISOString(), stateBy: actor.id }),
    ...changes,
    state,
    version: update.version + 1,
    openKey: isOpen(state) ? openKeyOf(update.country, update.kind) : null,
  };
  await tx.update(countryUpdate).set(next).where(eq(countryUpdate.id, update.id));
  return next;
}

/** A country has one open update of a kind at a time: the key is unique. */
export function openKeyOf(country: string, kind: Update["kind"]): string {
  return `${country}/${kind}`;
}

/** Refuses what was decided on another version of the update than the one that stands. */
export function checkVersion(update: Update, version: number): void {
  if (update.version !== version)
    throw new DomainError("conflict", `update ${update.id} has changed`, [
      { path: "version", code: "changed-since" },
    ]);
}

/** Logs a step of an update: from which state and version to which. */
export async function logStep(
  tx: Tx,
  { actor, now }: CommandContext,
  action: string,
  before: Update,
  after: Update,
  reason: string | null = null,
): Promise<void> {
  const stand = ({ state, version, publishedNumber }: Update) => ({
    state,
    version,
    publishedNumber,
  });
  await appendChange(tx, actor, now, {
    action,
    subject: before.id,
    reason,
    before: stand(before),
    after: stand(after),
  });
}
