import "server-only";
import { and, asc, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { country, countryUpdate, updateComment, user } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import type { Centre } from "@/domain/framework/framework";
import type { RegionCode } from "@/domain/framework/regions";
import type { World } from "@/domain/framework/world";
import { type Action, isPermitted } from "@/domain/permission/permission";
import { type Edit, editKey, editsBetween } from "@/domain/update/edit";
import { rebase } from "@/domain/update/merge";
import { reviewedEdits, type Verdict } from "@/domain/update/review";
import { actionOn } from "@/domain/update/update-actions";
import { userIdOf } from "@/lib/actor";
import { authorize } from "@/lib/authorize";
import { listAuthors, listVerdicts, proposalHashOf } from "./decide-edit";
import { findTarget, getBase, getUpdate, type Update } from "./update-store";

const openStates = ["draft", "submitted", "returned"] as const;

/** An update as a list shows it, without its content. */
export type UpdateSummary = Omit<Update, "content" | "openKey"> & {
  names: Record<string, string>;
  world: World;
  region: RegionCode;
  centre: Centre | null;
  /** The name of whoever brought it to its state; null for the system. */
  stateByName: string | null;
};

/** One change of an update, as a reviewer decides on it. */
export interface ProposedEdit {
  edit: Edit;
  key: string;
  proposalHash: string;
  verdict: Verdict | null;
}

/** The open updates of a country that the actor may read, the country's own first. */
export async function findOpenUpdates(
  { database, actor, now }: CommandContext,
  iso3: string,
): Promise<UpdateSummary[]> {
  const updates = await listSummaries(database.db, [iso3]);
  return updates.filter((update) =>
    isPermitted(actor.grants, actionOn(update.kind, "read"), iso3, dayOf(now)),
  );
}

/** Every open update that the actor may read, the longest waiting first. */
export async function listWorkOf({
  database,
  actor,
  now,
}: CommandContext): Promise<UpdateSummary[]> {
  const updates = await listSummaries(database.db);
  return updates.filter(({ kind, country: iso3 }) =>
    isPermitted(actor.grants, actionOn(kind, "read"), iso3, dayOf(now)),
  );
}

/** The updates that wait for a reviewer, the longest waiting first, with whether the actor wrote in them: then somebody else must review. */
export async function listQueue(
  context: CommandContext,
): Promise<(UpdateSummary & { isOwn: boolean })[]> {
  const { database, actor } = context;
  authorize(context, "update.review", null);
  const submitted = (await listSummaries(database.db)).filter(({ state }) => state === "submitted");
  return Promise.all(
    submitted.map(async (update) => ({
      ...update,
      isOwn: (await listAuthors(database.db, update.id)).includes(actor.id),
    })),
  );
}

/** The countries of which the actor may write the Centre's reading or correct the history. */
export async function listReadCountries({ database, actor, now }: CommandContext) {
  const rows = await database.db
    .select({ iso3: country.iso3, names: country.names, world: country.world })
    .from(country);
  return rows.filter(({ iso3 }) => isPermitted(actor.grants, "reading.edit", iso3, dayOf(now)));
}

/** An update with all that its page shows: its changes with their verdicts, its thread, and what else has changed since its base. Throws `not-found` or `forbidden`. */
export async function getUpdatePage(context: CommandContext, updateId: string) {
  const { database, actor, now } = context;
  const { db } = database;
  const update = await getUpdate(db, updateId);
  authorize(context, actionOn(update.kind, "read"), update.country);
  const [base, target] = [await getBase(db, update), await findTarget(db, update, now)];
  const edits = reviewedEdits(base.draft, update.content);
  const verdicts = await listVerdicts(db, updateId, edits);
  const authors = await listAuthors(db, updateId);
  const changes: ProposedEdit[] = edits.map((edit) => ({
    edit,
    key: editKey(edit),
    proposalHash: proposalHashOf(edit),
    verdict: verdicts.get(editKey(edit)) ?? null,
  }));
  const may = (action: Action) => isPermitted(actor.grants, action, update.country, dayOf(now));
  const [row] = await db.select().from(country).where(eq(country.iso3, update.country));
  return {
    update,
    base,
    names: row?.names ?? {},
    world: row?.world ?? "real",
    changes,
    comments: await listComments(db, updateId),
    authors: await namesOf(db, authors),
    isReviewer: may("update.review") && !authors.includes(actor.id) && update.state === "submitted",
    mayReview: may("update.review"),
    mayEdit: may(actionOn(update.kind, "edit")),
    mayWithdraw: may(actionOn(update.kind, "withdraw")),
    mayComment: may(actionOn(update.kind, "comment")),
    isOwn: authors.includes(actor.id),
    /** What was published since the update's base. */
    since: target.number === base.number ? [] : editsBetween(base.draft, target.draft),
    conflicts: rebase(base.draft, update.content, target.draft).conflicts,
  };
}

export type UpdatePage = Awaited<ReturnType<typeof getUpdatePage>>;

async function listComments(db: Db, updateId: string) {
  const rows = await db
    .select()
    .from(updateComment)
    .where(eq(updateComment.updateId, updateId))
    .orderBy(asc(updateComment.id));
  const names = await namesOf(
    db,
    rows.map((row) => row.writtenBy),
  );
  return rows.map((row) => ({ ...row, writtenByName: names.get(row.writtenBy) ?? null }));
}

async function listSummaries(db: Db, countries?: readonly string[]): Promise<UpdateSummary[]> {
  const { content: _, openKey: __, ...columns } = getTableColumns(countryUpdate);
  const rows = await db
    .select({
      ...columns,
      names: country.names,
      world: country.world,
      region: country.region,
      centre: country.centre,
    })
    .from(countryUpdate)
    .innerJoin(country, eq(country.iso3, countryUpdate.country))
    .where(
      and(
        inArray(countryUpdate.state, openStates),
        countries && inArray(countryUpdate.country, countries),
      ),
    )
    .orderBy(asc(countryUpdate.stateSince), desc(countryUpdate.kind));
  const names = await namesOf(
    db,
    rows.map((row) => row.stateBy),
  );
  return rows.map((row) => ({ ...row, stateByName: names.get(row.stateBy) ?? null }));
}

/** The names of the people behind actors' ids. */
async function namesOf(db: Db, actorIds: readonly string[]): Promise<Map<string, string>> {
  const userIds = [...new Set(actorIds.flatMap((id) => userIdOf(id) ?? []))];
  if (userIds.length === 0) return new Map();
  const people = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, userIds));
  return new Map(people.map(({ id, name }) => [`user:${id}`, name]));
}
