import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { country, countryUpdate } from "@/db/tables";
import { dayOf, daySchema } from "@/domain/dates/partial-date";
import { actionOn } from "@/domain/update/update-actions";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { carryOver } from "./carry-over";
import { findStanding, openKeyOf, type Update } from "./update-store";

const inputSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["country", "centre"]), country: z.string() }),
  z.strictObject({
    kind: z.literal("correction"),
    country: z.string(),
    knownOn: daySchema,
    reason: z.string().trim().min(1, { error: "reason-missing" }).max(2_000),
  }),
]);

/**
 * Opens the country's update of a kind to work on: the one under way, carried over to the newest revision where
 * nothing contradicts, else a new draft of what stands. A correction is made on what stood on its day. Throws
 * `not-found` without such a country.
 */
export async function openUpdate(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<Update> {
  const { database, actor, now } = context;
  const parsed = parseInput(inputSchema, input);
  authorize(context, actionOn(parsed.kind, "edit"), parsed.country);
  const correction = parsed.kind === "correction" ? parsed : undefined;
  const today = dayOf(now);
  if (correction && correction.knownOn >= today)
    throw new DomainError("invalid", "a correction is of an earlier day", [
      { path: "knownOn", code: "day-not-past" },
    ]);
  return database.write(async (tx) => {
    const openKey = openKeyOf(parsed.country, parsed.kind);
    const [open] = await tx.select().from(countryUpdate).where(eq(countryUpdate.openKey, openKey));
    if (open && correction)
      throw new DomainError("conflict", "another correction is under way", [
        { path: "knownOn", code: "correction-under-way" },
      ]);
    if (open) return open.state === "submitted" ? open : carryOver(tx, context, open);
    const [known] = await tx.select().from(country).where(eq(country.iso3, parsed.country));
    if (!known) throw new DomainError("not-found", `${parsed.country} is not in the tracker`);
    const base = await findStanding(tx, parsed.country, correction?.knownOn ?? today);
    const update: Update = {
      id: randomUUID(),
      country: parsed.country,
      kind: parsed.kind,
      state: "draft",
      stateSince: now.toISOString(),
      stateBy: actor.id,
      version: 1,
      baseNumber: base.number,
      content: base.draft,
      knownOn: correction?.knownOn ?? null,
      reason: correction?.reason ?? null,
      createdBy: actor.id,
      createdAt: now.toISOString(),
      publishedNumber: null,
      openKey,
    };
    await tx.insert(countryUpdate).values(update);
    await appendChange(tx, actor, now, {
      action: "openUpdate",
      subject: update.id,
      reason: update.reason,
      before: null,
      after: {
        country: update.country,
        kind: update.kind,
        base: base.number,
        knownOn: update.knownOn,
      },
    });
    return update;
  });
}
