import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { findKnownMeeting } from "@/db/known-meetings";
import { country, manualProposal, statement } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import {
  type ManualProposal,
  manualProposalSchema,
  manualProposalStates,
} from "@/domain/engagement/manual-proposal";
import { statesAfter } from "@/domain/engagement/manual-proposal-state";
import { type World, worlds } from "@/domain/framework/world";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";

const keepSchema = z.strictObject({ world: z.enum(worlds), proposal: manualProposalSchema });

/** Keeps what the Implementation Manual lacks, with the challenges that show it. Throws `invalid` for a meeting or a challenge that its world does not have. */
export async function keepProposal(
  context: CommandContext,
  input: unknown,
): Promise<{ id: string }> {
  const { database, actor, now } = context;
  authorize(context, "manualProposal.edit", null);
  const { world, proposal } = parseInput(keepSchema, input);
  const at = now.toISOString();
  const row = {
    ...{ id: randomUUID(), world, proposal, state: "kept" as const, answer: null, version: 1 },
    ...{ createdAt: at, updatedAt: at },
  };
  await database.write(async (tx) => {
    await requireSound(tx, context, world, proposal);
    await tx.insert(manualProposal).values(row);
    await appendChange(tx, actor, now, {
      ...{ action: "keepProposal", subject: row.id, reason: null, before: null, after: row },
    });
  });
  return { id: row.id };
}

const moveSchema = z.strictObject({
  id: z.string().max(80),
  version: z.number().int().positive(),
  state: z.enum(manualProposalStates, { error: "choice" }),
  answer: z.string().trim().max(10_000, { error: "text-too-long" }).nullable(),
});

/** Notes how far a proposal has come; to decline one needs the answer. Throws `not-found`, and `conflict` when it changed meanwhile or cannot come there. */
export async function moveProposal(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "manualProposal.edit", null);
  const { id, version, state, answer } = parseInput(moveSchema, input);
  if (state === "declined" && !answer)
    throw new DomainError("invalid", "declined without an answer", [
      { path: "answer", code: "text-empty" },
    ]);
  await database.write(async (tx) => {
    const [before] = await tx.select().from(manualProposal).where(eq(manualProposal.id, id));
    if (!before) throw new DomainError("not-found", `there is no proposal ${id}`);
    if (before.version !== version || !statesAfter(before.state).includes(state))
      throw new DomainError("conflict", `proposal ${id} is ${before.state}, ${before.version}`);
    const set = {
      state,
      answer: answer || null,
      version: version + 1,
      updatedAt: now.toISOString(),
    };
    await tx.update(manualProposal).set(set).where(eq(manualProposal.id, id));
    await appendChange(tx, actor, now, {
      ...{ action: "moveProposal", subject: id, reason: null },
      ...{ before, after: { ...before, ...set } },
    });
  });
}

async function requireSound(
  tx: Tx,
  { now }: CommandContext,
  world: World,
  { meeting, evidence }: ManualProposal,
): Promise<void> {
  const known = meeting === null ? undefined : await findKnownMeeting(tx, meeting, dayOf(now));
  if (meeting !== null && known?.world !== world) refuse("proposal.meeting", "meeting-unknown");
  const ids = evidence.map(({ challengeId }) => challengeId);
  const rows = await tx
    .select({ iso3: statement.country, id: statement.statementId })
    .from(statement)
    .innerJoin(country, eq(country.iso3, statement.country))
    .where(
      and(
        eq(country.world, world),
        eq(statement.section, "challenges"),
        inArray(statement.statementId, ids),
        isNull(statement.knownTo),
      ),
    );
  const isThere = (each: ManualProposal["evidence"][number]) =>
    rows.some(({ iso3, id }) => iso3 === each.country && id === each.challengeId);
  if (!evidence.every(isThere)) refuse("proposal.evidence", "challenge-unknown");
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `proposal refused: ${path} ${code}`, [{ path, code }]);
}
