import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { commitment } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { commitmentSchema } from "@/domain/engagement/commitment";
import { type CommitmentStep, commitmentAfter } from "@/domain/engagement/commitment-state";
import { textSchema } from "@/domain/profile/statement";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import {
  findForChange,
  requireSound,
  type StoredCommitment,
  tellOfCommitment,
} from "./commitment-store";

/** Proposes to a country what it would do after a meeting, and tells its focal points. Throws `invalid` for what does not fit the meeting or the country. */
export async function proposeCommitment(
  context: CommandContext,
  input: unknown,
): Promise<{ id: string }> {
  const { database, actor, now } = context;
  const proposed = parseInput(commitmentSchema, input);
  authorize(context, "commitment.propose", proposed.country);
  const row = {
    ...{ id: randomUUID(), ...proposed, state: "proposed" as const, result: null, version: 1 },
    ...{ createdAt: now.toISOString(), confirmedOn: null, endedOn: null },
  };
  await database.write(async (tx) => {
    await requireSound(tx, context, proposed);
    await tx.insert(commitment).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "proposeCommitment", subject: proposed.country, reason: null },
      ...{ before: null, after: row },
    });
    await tellOfCommitment(tx, context, row, {
      ...{ kind: "commitment-proposed", to: ["commitment.answer"], matter: "proposed" },
    });
  });
  return { id: row.id };
}

const heldShape = { id: z.string().max(80), version: z.number().int().positive() };
const answerSchema = z.strictObject({ ...heldShape, answer: z.enum(["confirm", "decline"]) });

/** The country's answer to what was proposed; what it confirms is public from then on. Throws `not-found`, and `conflict` when it was answered or changed meanwhile. */
export async function answerCommitment(context: CommandContext, input: unknown): Promise<void> {
  const { id, version, answer } = parseInput(answerSchema, input);
  await context.database.write(async (tx) => {
    const before = await findForChange(tx, context, { id, version });
    authorize(context, "commitment.answer", before.country);
    const confirmedOn = answer === "confirm" ? dayOf(context.now) : null;
    const after = await change(tx, context, before, answer, { confirmedOn });
    if (answer === "confirm") await openNewEdition(tx);
    await tellOfCommitment(tx, context, after, {
      ...{ kind: "commitment-answered", to: ["commitment.propose"], matter: after.state },
    });
  });
}

const endSchema = z.strictObject({
  ...heldShape,
  outcome: z.enum(["keep", "drop"]),
  result: textSchema,
});

/** What came of a commitment, by the country or the Centre; what was only proposed is dropped by the Centre that proposed it. Throws `not-found`, and `conflict` when it has ended or changed meanwhile. */
export async function endCommitment(context: CommandContext, input: unknown): Promise<void> {
  const { id, version, outcome, result } = parseInput(endSchema, input);
  await context.database.write(async (tx) => {
    const before = await findForChange(tx, context, { id, version });
    const isProposed = before.state === "proposed";
    authorize(context, isProposed ? "commitment.propose" : "commitment.end", before.country);
    const step = isProposed && outcome === "drop" ? "takeBack" : outcome;
    const endedOn = dayOf(context.now);
    const after = await change(tx, context, before, step, { result, endedOn });
    if (after.confirmedOn !== null) await openNewEdition(tx);
    await tellOfCommitment(tx, context, after, {
      ...{ kind: "commitment-ended", matter: after.state },
      to: ["commitment.answer", ...(isProposed ? [] : (["commitment.propose"] as const))],
    });
  });
}

async function change(
  tx: Tx,
  { actor, now }: CommandContext,
  before: StoredCommitment,
  step: CommitmentStep,
  fields: Partial<Pick<StoredCommitment, "confirmedOn" | "endedOn" | "result">>,
): Promise<StoredCommitment> {
  const { id, version, country } = before;
  const state = commitmentAfter(before.state, step);
  if (!state) throw new DomainError("conflict", `commitment ${id} is ${before.state}: no ${step}`);
  const set = { ...fields, state, version: version + 1 };
  await tx
    .update(commitment)
    .set(set)
    .where(and(eq(commitment.id, id), eq(commitment.version, version)));
  const after = { ...before, ...set };
  const action = step === "confirm" || step === "decline" ? "answerCommitment" : "endCommitment";
  await appendChange(tx, actor, now, { action, subject: country, reason: null, before, after });
  return after;
}
