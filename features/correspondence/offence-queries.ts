import "server-only";
import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Db } from "@/db/database";
import { nationalOffence, removedOffence } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { type Action, isPermitted } from "@/domain/permission/permission";
import { isOpen, stateAfter } from "@/domain/update/update-state";
import { DomainError } from "@/lib/errors";
import { listHidden } from "./hidden-offences";
import { listComments } from "./return-queries";
import { getVersion, type HeldVersion, isReviewerOf, requireId } from "./version-store";

/** A version with what a new offence begins with, and the one that was added just before. Throws `not-found` and `forbidden`. */
export async function getAddingPage(context: CommandContext, versionId: number, added: number) {
  const { db } = context.database;
  const held = await getVersion(db, context, "table.edit", versionId);
  const [last] = await db
    .select()
    .from(nationalOffence)
    .where(eq(nationalOffence.versionId, versionId))
    .orderBy(desc(nationalOffence.position))
    .limit(1);
  return {
    ...held,
    isOpen: stateAfter(held.version.state, "edit") !== undefined,
    language: last?.language ?? held.table.institution.lang,
    added: last?.id === added ? last : undefined,
  };
}

/** An offence of a version with those before and after it, what reviewers said of it, and what the actor may do with it. Throws `not-found`, and `forbidden` also where the actor reads it apart and has not yet. */
export async function getOffencePage(
  context: CommandContext,
  versionId: number,
  offenceId: number,
) {
  const { actor, now, database } = context;
  const { db } = database;
  const { table, version } = await getVersion(db, context, "table.read", versionId);
  requireId(offenceId);
  const own = eq(nationalOffence.versionId, versionId);
  const [offence] = await db
    .select()
    .from(nationalOffence)
    .where(and(own, eq(nationalOffence.id, offenceId)));
  if (!offence) throw new DomainError("not-found", `version ${versionId} has no ${offenceId}`);
  if ((await listHidden(db, context, version)).has(offenceId))
    throw new DomainError("forbidden", `${actor.id} has not read ${offenceId} apart yet`);
  const { id, position } = nationalOffence;
  const [before] = await db
    .select({ id })
    .from(nationalOffence)
    .where(and(own, lt(position, offence.position)))
    .orderBy(desc(position))
    .limit(1);
  const [after] = await db
    .select({ id })
    .from(nationalOffence)
    .where(and(own, gt(position, offence.position)))
    .orderBy(asc(position))
    .limit(1);
  const may = (action: Action) => isPermitted(actor.grants, action, table.country, dayOf(now));
  const isReviewer = isReviewerOf(context, { table, version });
  const comments = (await listComments(db, versionId)).filter(
    (each) => each.offenceId === offenceId && (each.returnedAt !== null || isReviewer),
  );
  const isUnderWay = isOpen(version.state);
  const sent = comments.find(
    ({ returnedAt }) => isUnderWay && returnedAt !== null && returnedAt === version.returnedAt,
  );
  const open = comments.find(({ returnedAt }) => returnedAt === null);
  return {
    ...{ table, version, offence, beforeId: before?.id, afterId: after?.id },
    ...{ sent, open, earlier: comments.filter((each) => each !== sent && each !== open) },
    mayEdit: may("table.edit") && stateAfter(version.state, "edit") !== undefined,
    mayComment: isReviewer && stateAfter(version.state, "decide") !== undefined,
  };
}

export type OffencePage = Awaited<ReturnType<typeof getOffencePage>>;

/** An offence that was taken out of a draft and can be put back. */
export interface TakenOut {
  removedId: number;
  code: string;
  name: string;
  language: string;
}

/** What was taken out of a version by hand, the newest first. */
export async function listTakenOut(db: Db, { version }: HeldVersion): Promise<TakenOut[]> {
  const rows = await db
    .select({ id: removedOffence.id, offence: removedOffence.offence })
    .from(removedOffence)
    .where(eq(removedOffence.versionId, version.id))
    .orderBy(desc(removedOffence.id));
  return rows.map(({ id, offence: { code, name, language } }) => ({
    ...{ removedId: id, code, name, language },
  }));
}
