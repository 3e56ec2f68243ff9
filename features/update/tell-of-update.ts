import "server-only";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { listPermittedUsers } from "@/db/permitted-users";
import { updateComment, updateEdit, updateVerdict } from "@/db/tables";
import { type Notice, tellOthers } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import { actionOn } from "@/domain/update/update-actions";
import { userIdOf } from "@/lib/actor";
import type { Update } from "./update-store";

/** Tells people of an update, but for whoever does the telling; `path` is where it can be acted on, if that is not the update's own page. */
export async function tellOfUpdate(
  tx: Tx,
  context: CommandContext,
  update: Update,
  userIds: readonly string[],
  told: Pick<Notice, "kind" | "values"> & { path?: string },
): Promise<void> {
  await tellOthers(tx, context, userIds, {
    kind: told.kind,
    country: update.country,
    path: told.path ?? `/workspace/updates/${update.id}`,
    values: told.values,
  });
}

/** Tells the country of what the Centre has published on its page, so that it can comment beside it. */
export async function tellCountryOfVersion(
  tx: Tx,
  context: CommandContext,
  update: Update,
  number: number,
): Promise<void> {
  const today = dayOf(context.now);
  const submitters = await listPermittedUsers(tx, "update.submit", update.country, today);
  await tellOfUpdate(tx, context, update, submitters, {
    kind: "published",
    path: `/workspace/countries/${update.country}`,
    values: { number: String(number) },
  });
}

/** Those at the Centre who may review the update. */
export function listReviewers(tx: Tx, { now }: CommandContext, { country }: Update) {
  return listPermittedUsers(tx, "update.review", country, dayOf(now));
}

/** Those who may submit the update, and those who wrote in it and still may. */
export async function listProposers(
  tx: Tx,
  { now }: CommandContext,
  { id, kind, country }: Update,
): Promise<string[]> {
  const permitted = (deed: "edit" | "submit") =>
    listPermittedUsers(tx, actionOn(kind, deed), country, dayOf(now));
  const writers = await tx
    .select({ by: updateEdit.editedBy })
    .from(updateEdit)
    .where(eq(updateEdit.updateId, id));
  const present = new Set(await permitted("edit"));
  const wrote = writers.flatMap(({ by }) => userIdOf(by) ?? []).filter((by) => present.has(by));
  // A reading of the Centre is its writers'; it is not sent to everybody at the Centre.
  return kind === "country" ? [...(await permitted("submit")), ...wrote] : wrote;
}

/** Those who have commented or decided so far, and may still read. */
export async function listCommenters(
  tx: Tx,
  { now }: CommandContext,
  { id, kind, country }: Update,
): Promise<string[]> {
  const comments = await tx
    .select({ by: updateComment.writtenBy })
    .from(updateComment)
    .where(eq(updateComment.updateId, id));
  const verdicts = await tx
    .select({ by: updateVerdict.decidedBy })
    .from(updateVerdict)
    .where(eq(updateVerdict.updateId, id));
  const took = new Set([...comments, ...verdicts].flatMap(({ by }) => userIdOf(by) ?? []));
  const readers = await listPermittedUsers(tx, actionOn(kind, "read"), country, dayOf(now));
  return readers.filter((by) => took.has(by));
}
