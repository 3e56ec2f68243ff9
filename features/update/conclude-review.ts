import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { updateVerdict } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { ProfileError } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";
import { pathById } from "@/domain/update/draft-faults";
import { type Edit, editKey } from "@/domain/update/edit";
import {
  acceptedDraft,
  acceptedProfile,
  divide,
  returnedDraft,
  reviewedEdits,
  type Verdict,
} from "@/domain/update/review";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { carryOverWhole } from "./carry-over";
import { authorizeReview, listVerdicts } from "./decide-edit";
import { publishCorrection } from "./publish-correction";
import { storeRevision } from "./publish-revision";
import { listProposers, tellCountryOfVersion, tellOfUpdate } from "./tell-of-update";
import {
  type Base,
  checkVersion,
  getBase,
  getUpdate,
  logStep,
  takeStep,
  type Update,
} from "./update-store";

const inputSchema = z.strictObject({
  updateId: z.string(),
  version: z.number().int(),
  reason: z.string().trim().min(1, { error: "reason-missing" }).max(2_000),
  /** The keys of the changes that the reviewer saw marked as accepted; without them, the marks as they stand count. */
  seenAccepted: z.array(z.string().max(300)).max(10_000).optional(),
});

/**
 * Ends the review of an update: publishes what was accepted, as one revision, and sends back the rest. Throws
 * `invalid` for every change without a verdict, and for what cannot stand without a returned change; `conflict` when
 * a newer revision contradicts the update, or another reviewer has marked a change otherwise than this one saw; then
 * nothing is published.
 */
export async function concludeReview(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<{ update: Update; publishedNumber: number | null }> {
  const { updateId, version, reason, seenAccepted } = parseInput(inputSchema, input);
  return context.database.write(async (tx) => {
    const seen = await getUpdate(tx, updateId);
    await authorizeReview(tx, context, seen);
    checkVersion(seen, version);
    const update = await carryOverWhole(tx, context, seen);
    const base = await getBase(tx, update);
    const edits = reviewedEdits(base.draft, update.content);
    const verdicts = await listVerdicts(tx, updateId, edits);
    const { accepted, returned, undecided } = divide(edits, verdicts);
    if (undecided.length > 0)
      throw new DomainError(
        "invalid",
        "changes without a verdict",
        undecided.map((edit) => ({ path: editKey(edit), code: "verdict-missing" })),
      );
    if (seenAccepted) refuseUnseen(edits, accepted, seenAccepted);
    const publishedNumber =
      accepted.length > 0 ? await publish(tx, context, update, base, accepted, reason) : null;
    const concluded =
      returned.length > 0
        ? await sendBack(tx, context, update, returned, publishedNumber)
        : await takeStep(tx, context, update, "publish", { publishedNumber });
    await logStep(tx, context, "concludeReview", update, concluded, reason);
    await tellOfUpdate(tx, context, update, await listProposers(tx, context, update), {
      kind: returned.length > 0 ? "returned" : "published",
      values: {
        count: String(returned.length > 0 ? returned.length : accepted.length),
        ...(publishedNumber !== null && { number: String(publishedNumber) }),
        ...(returned.length > 0 && { reason: reasonsOf(returned, verdicts) }),
      },
    });
    if (update.kind !== "country" && publishedNumber !== null)
      await tellCountryOfVersion(tx, context, update, publishedNumber);
    return { update: concluded, publishedNumber };
  });
}

/** Two may review the same update: neither publishes or sends back what only the other has decided. */
function refuseUnseen(
  edits: readonly Edit[],
  accepted: readonly Edit[],
  seenAccepted: readonly string[],
): void {
  const seen = new Set(seenAccepted);
  const unseen = edits.filter((edit) => accepted.includes(edit) !== seen.has(editKey(edit)));
  if (unseen.length > 0)
    throw new DomainError(
      "conflict",
      "marked otherwise meanwhile",
      unseen.map((edit) => ({ path: editKey(edit), code: "verdict-changed" })),
    );
}

/** The reasons of what goes back, each once, one a line. */
function reasonsOf(returned: readonly Edit[], verdicts: ReadonlyMap<string, Verdict>): string {
  const reasons = returned.flatMap((edit) => verdicts.get(editKey(edit))?.reason ?? []);
  return [...new Set(reasons)].join("\n");
}

async function publish(
  tx: Tx,
  context: CommandContext,
  update: Update,
  base: Base,
  accepted: readonly Edit[],
  reason: string,
): Promise<number> {
  const profile = readAccepted(base, update, accepted);
  if (update.knownOn !== null)
    return publishCorrection(tx, context, {
      update: { ...update, knownOn: update.knownOn },
      profile,
      accepted,
      reason: `${update.reason ?? ""} (${reason})`,
    });
  const knownOn = dayOf(context.now);
  return (await storeRevision(context, { profile, knownOn, reason })).number;
}

function readAccepted(base: Base, update: Update, accepted: readonly Edit[]): Profile {
  try {
    return acceptedProfile(base.draft, update.content, accepted);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const draft = acceptedDraft(base.draft, update.content, accepted);
    throw new DomainError(
      "invalid",
      `what was accepted does not stand alone: ${error.message}`,
      error.faults.map(({ path, code }) => ({ path: pathById(draft, path), code })),
    );
  }
}

/** The returned changes wait on top of what was published, with the reasons; the marks of acceptance have done their work. */
async function sendBack(
  tx: Tx,
  context: CommandContext,
  update: Update,
  returned: readonly Edit[],
  publishedNumber: number | null,
): Promise<Update> {
  await tx
    .delete(updateVerdict)
    .where(and(eq(updateVerdict.updateId, update.id), eq(updateVerdict.kind, "accepted")));
  if (publishedNumber === null) return takeStep(tx, context, update, "return");
  const published = await getBase(tx, { ...update, baseNumber: publishedNumber });
  const content = returnedDraft(published.draft, update.content, returned);
  return takeStep(tx, context, update, "return", {
    content,
    baseNumber: publishedNumber,
    publishedNumber,
  });
}
