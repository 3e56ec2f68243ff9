import "server-only";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import { faultsOfDraft } from "@/domain/update/draft-faults";
import { reviewedEdits } from "@/domain/update/review";
import { actionOn } from "@/domain/update/update-actions";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { carryOverWhole } from "./carry-over";
import { listReviewers, tellOfUpdate } from "./tell-of-update";
import { checkVersion, getBase, getUpdate, logStep, takeStep, type Update } from "./update-store";

const inputSchema = z.strictObject({ updateId: z.string(), version: z.number().int() });

/**
 * Hands an update to the Centre. Throws `invalid` with every field that keeps it from being published, `conflict`
 * when the newest revision contradicts it or somebody changed it since `version` was read.
 */
export async function submitUpdate(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<Update> {
  const { database } = context;
  const { updateId, version } = parseInput(inputSchema, input);
  return database.write(async (tx) => {
    const seen = await getUpdate(tx, updateId);
    authorize(context, actionOn(seen.kind, "submit"), seen.country);
    checkVersion(seen, version);
    const update = await carryOverWhole(tx, context, seen);
    const base = await getBase(tx, update);
    const faults = faultsOfDraft(base.draft, update.content, update.kind);
    if (faults.length > 0)
      throw new DomainError("invalid", `update ${updateId} has faults`, faults);
    const count = reviewedEdits(base.draft, update.content).length;
    if (count === 0)
      throw new DomainError("invalid", `update ${updateId} changes nothing`, [
        { path: "", code: "nothing-changed" },
      ]);
    const submitted = await takeStep(tx, context, update, "submit");
    await logStep(tx, context, "submitUpdate", update, submitted);
    await tellOfUpdate(tx, context, update, await listReviewers(tx, context, update), {
      kind: "submitted",
      values: { count: String(count) },
    });
    return submitted;
  });
}
