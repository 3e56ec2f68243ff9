import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { countryUpdate } from "@/db/tables";
import type { Draft } from "@/domain/update/draft";
import { editKey } from "@/domain/update/edit";
import { rebase, resolve, sides } from "@/domain/update/merge";
import { settlingAction } from "@/domain/update/update-actions";
import { isOpen } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { authorizeReview } from "./decide-edit";
import { checkVersion, findTarget, getBase, getUpdate, type Update } from "./update-store";

/** Carries an update over to the newest revision; where the two contradict it stays as it is, for a person to choose. */
export async function carryOver(tx: Tx, context: CommandContext, update: Update): Promise<Update> {
  const { target, draft, conflicts } = await carried(tx, update, context.now);
  if (target.number === update.baseNumber || conflicts.length > 0) return update;
  return storeCarried(tx, context, update, draft, target.number);
}

/** The same before a submission or a publication. Throws `conflict` with the contradictions where there are any. */
export async function carryOverWhole(
  tx: Tx,
  context: CommandContext,
  update: Update,
): Promise<Update> {
  const { conflicts } = await carried(tx, update, context.now);
  refuseUndecided(conflicts.map(({ edit }) => editKey(edit)));
  return carryOver(tx, context, update);
}

const settlingSchema = z.strictObject({
  updateId: z.string(),
  version: z.number().int(),
  choices: z.record(z.string(), z.enum(sides)),
});

/** Carries an update over to the newest revision with a person's choice for everything in which the two contradict: the choice of whoever's turn it is. Throws `conflict` with those that have none. */
export async function settleConflicts(
  context: CommandContext,
  input: z.input<typeof settlingSchema>,
): Promise<Update> {
  const { updateId, version, choices } = parseInput(settlingSchema, input);
  return context.database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    authorize(context, settlingAction(update.kind, update.state), update.country);
    if (update.state === "submitted") await authorizeReview(tx, context, update);
    checkVersion(update, version);
    if (!isOpen(update.state)) throw new DomainError("conflict", `update ${update.id} is closed`);
    const { target, draft, conflicts } = await carried(tx, update, context.now);
    const settled = resolve(draft, conflicts, new Map(Object.entries(choices)));
    refuseUndecided(settled.undecided.map(({ edit }) => editKey(edit)));
    return storeCarried(tx, context, update, settled.draft, target.number);
  });
}

async function carried(tx: Tx, update: Update, now: Date) {
  const [base, target] = [await getBase(tx, update), await findTarget(tx, update, now)];
  return { target, ...rebase(base.draft, update.content, target.draft) };
}

function refuseUndecided(keys: readonly string[]): void {
  if (keys.length > 0)
    throw new DomainError(
      "conflict",
      "the newest revision contradicts the update",
      keys.map((path) => ({ path, code: "base-moved" })),
    );
}

async function storeCarried(
  tx: Tx,
  { actor, now }: CommandContext,
  update: Update,
  content: Draft,
  baseNumber: number,
): Promise<Update> {
  const next = { ...update, content, baseNumber, version: update.version + 1 };
  await tx.update(countryUpdate).set(next).where(eq(countryUpdate.id, update.id));
  await appendChange(tx, actor, now, {
    action: "carryOverUpdate",
    subject: update.id,
    reason: null,
    before: { base: update.baseNumber, version: update.version },
    after: { base: baseNumber, version: next.version },
  });
  return next;
}
