import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { extendOffenceIndex } from "@/db/offence-index";
import { listPermittedUsers } from "@/db/permitted-users";
import { nationalOffence, offenceComment } from "@/db/tables";
import { tellOthers } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import type { NoticeKind } from "@/domain/notice/notice-kind";
import type { Action } from "@/domain/permission/permission";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { findOpenComments, returnInWords, sendComments } from "./comment-store";
import { deriveFigures } from "./derive-figures";
import {
  checkRead,
  findPublished,
  getVersion,
  type HeldVersion,
  refuseAuthor,
  takeStep,
} from "./version-store";

const heldShape = { versionId: z.number().int(), version: z.number().int().positive() };
const heldSchema = z.strictObject(heldShape);

/** Hands a version to the Centre. Throws `not-found`, `invalid` for a table without an offence that counts, and `conflict` when it changed since it was read or is under review. */
export async function submitVersion(context: CommandContext, input: unknown): Promise<void> {
  const { versionId, version: read } = parseInput(heldSchema, input);
  await context.database.write(async (tx) => {
    const held = await getVersion(tx, context, "table.submit", versionId);
    checkRead(held.version, read);
    const [counted] = await tx
      .select({ offences: count() })
      .from(nationalOffence)
      .where(and(eq(nationalOffence.versionId, versionId), isNull(nationalOffence.exclusion)));
    if (Number(counted?.offences ?? 0) === 0) refuse("", "no-offence");
    await takeStep(tx, context, held, "submit", { action: "submitVersion" });
    await tellOfVersion(tx, context, held, "table-submitted", "table.review", {});
  });
}

/** Takes a version back, before or after its submission. Throws `not-found`, and `conflict` when it changed since it was read. */
export async function withdrawVersion(context: CommandContext, input: unknown): Promise<void> {
  const { versionId, version: read } = parseInput(heldSchema, input);
  await context.database.write(async (tx) => {
    const held = await getVersion(tx, context, "table.withdraw", versionId);
    checkRead(held.version, read);
    await takeStep(tx, context, held, "withdraw", { action: "withdrawVersion" });
  });
}

const returnSchema = z.strictObject({
  ...heldShape,
  /** What is to be corrected in the whole; null where the comments on offences say all. */
  reason: z.string().trim().max(10_000, { error: "text-too-long" }).nullable(),
});

/** Sends a version back with the reason and with what reviewers said of its offences. Throws `not-found`, `invalid` where there is neither, `forbidden` for whoever wrote in it, and `conflict` when it changed since it was read. */
export async function returnVersion(context: CommandContext, input: unknown): Promise<void> {
  const { actor, now } = context;
  const { versionId, version: read, ...given } = parseInput(returnSchema, input);
  await context.database.write(async (tx) => {
    const held = await getReviewed(tx, context, versionId, read);
    const comments = await findOpenComments(tx, versionId);
    const reason = given.reason || null;
    if (reason === null && comments.length === 0) refuse("reason", "reason-or-comment");
    const returnedAt = now.toISOString();
    await takeStep(tx, context, held, "return", {
      ...{ action: "returnVersion", reason, fields: { returnReason: reason, returnedAt } },
    });
    await sendComments(tx, versionId, returnedAt);
    if (reason !== null)
      await tx.insert(offenceComment).values({
        ...{ versionId, offenceId: null, offence: null, text: reason },
        ...{ writtenBy: actor.id, writtenAt: returnedAt, returnedAt },
      });
    await tellOfVersion(tx, context, held, "table-returned", "table.submit", {
      ...{ count: String(comments.length), reason: returnInWords(reason, comments) },
    });
  });
}

/** Publishes a version, with its coverage, its counts by category and its words for the search. Throws `not-found`, `invalid` where reviewers said something of its offences that its authors have not got, `forbidden` for whoever wrote in it, and `conflict` when it changed since it was read. */
export async function publishVersion(context: CommandContext, input: unknown): Promise<void> {
  const { database, now } = context;
  const { versionId, version: read } = parseInput(heldSchema, input);
  await database.write(async (tx) => {
    const held = await getReviewed(tx, context, versionId, read);
    if ((await findOpenComments(tx, versionId)).length > 0) refuse("", "comments-open");
    const former = await findPublished(tx, held.table.id);
    const knownOn = dayOf(now);
    await takeStep(tx, context, held, "publish", {
      ...{ action: "publishVersion", fields: { knownOn, returnReason: null } },
    });
    await deriveFigures(tx, held.version);
    const indexed = { id: versionId, tableId: held.table.id, knownOn };
    await extendOffenceIndex(database, tx, indexed, former?.id ?? null);
    await openNewEdition(tx);
    await tellOfVersion(tx, context, held, "table-published", "table.submit", {});
  });
}

async function getReviewed(
  tx: Tx,
  context: CommandContext,
  versionId: number,
  read: number,
): Promise<HeldVersion> {
  const held = await getVersion(tx, context, "table.review", versionId);
  checkRead(held.version, read);
  refuseAuthor(context, held);
  return held;
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `version refused: ${path} ${code}`, [{ path, code }]);
}

async function tellOfVersion(
  tx: Tx,
  context: CommandContext,
  { table, version }: HeldVersion,
  kind: NoticeKind,
  to: Action,
  values: Record<string, string>,
): Promise<void> {
  const told = await listPermittedUsers(tx, to, table.country, dayOf(context.now));
  await tellOthers(tx, context, told, {
    ...{ kind, country: table.country },
    path: `/workspace/correspondence/${table.id}/${version.id}`,
    values: { ...values, what: table.institution.text },
  });
}
