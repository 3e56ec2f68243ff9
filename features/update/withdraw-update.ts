import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import { countryUpdate } from "@/db/tables";
import { actionOn } from "@/domain/update/update-actions";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { listReviewers, tellOfUpdate } from "./tell-of-update";
import { checkVersion, getUpdate, logStep, openKeyOf, takeStep, type Update } from "./update-store";

const stepSchema = z.strictObject({ updateId: z.string(), version: z.number().int() });
type Step = z.input<typeof stepSchema>;

/** Takes an update back, before or after its submission; `reopenUpdate` undoes it. */
export async function withdrawUpdate(context: CommandContext, input: Step): Promise<Update> {
  const { database } = context;
  const { updateId, version } = parseInput(stepSchema, input);
  return database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    authorize(context, actionOn(update.kind, "withdraw"), update.country);
    checkVersion(update, version);
    const withdrawn = await takeStep(tx, context, update, "withdraw");
    await logStep(tx, context, "withdrawUpdate", update, withdrawn);
    if (update.state === "submitted")
      await tellOfUpdate(tx, context, update, await listReviewers(tx, context, update), {
        kind: "withdrawn",
        values: {},
      });
    return withdrawn;
  });
}

/** Makes a withdrawn update a draft again. Throws `conflict` when the country has opened another meanwhile. */
export async function reopenUpdate(context: CommandContext, input: Step): Promise<Update> {
  const { updateId, version } = parseInput(stepSchema, input);
  return context.database.write(async (tx) => {
    const update = await getUpdate(tx, updateId);
    authorize(context, actionOn(update.kind, "edit"), update.country);
    checkVersion(update, version);
    const openKey = openKeyOf(update.country, update.kind);
    const [open] = await tx.select().from(countryUpdate).where(eq(countryUpdate.openKey, openKey));
    if (open)
      throw new DomainError("conflict", "another update is open", [
        { path: "state", code: "another-open" },
      ]);
    const reopened = await takeStep(tx, context, update, "reopen");
    await logStep(tx, context, "reopenUpdate", update, reopened);
    return reopened;
  });
}
