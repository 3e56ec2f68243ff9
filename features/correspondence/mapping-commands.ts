import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { nationalOffence } from "@/db/tables";
import { iccsVersions } from "@/domain/classification/iccs";
import { correspondenceSchema, exclusionSchema } from "@/domain/correspondence/national-offence";
import { exceedsWhole } from "@/domain/correspondence/weigh-offence";
import { maxListed } from "@/domain/profile/statement";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import type { Tie } from "./bench-state";
import { addAuthor, checkOffenceRead, getOffence } from "./offence-store";
import type { HeldVersion } from "./version-store";

export const correspondencesSchema = z
  .array(correspondenceSchema)
  .max(maxListed, { error: "list-too-long" });

export const mapSchema = z.strictObject({
  offenceId: z.number().int(),
  version: z.number().int().positive(),
  correspondences: correspondencesSchema,
  exclusion: exclusionSchema,
});

/** Ties an offence of a draft to categories, or sets it aside with the reason. Throws `not-found`, `invalid` for categories that the version does not have or has twice and for shares above the whole, and `conflict` when the offence changed since it was read or its version is no draft. */
export async function mapOffence(
  context: CommandContext,
  input: unknown,
): Promise<{ version: number }> {
  const { offenceId, version, correspondences, exclusion } = parseInput(mapSchema, input);
  return context.database.write(async (tx) => {
    const { offence, held } = await getOffence(tx, context, offenceId);
    checkOffenceRead(offence, version);
    requireTie(held, { correspondences, exclusion });
    const changedAt = context.now.toISOString();
    const set = { correspondences, exclusion, version: version + 1, changedAt };
    await tx.update(nationalOffence).set(set).where(eq(nationalOffence.id, offenceId));
    await addAuthor(tx, context, held);
    await appendChange(tx, context.actor, context.now, {
      ...{ action: "mapOffence", subject: held.table.country, reason: null },
      ...{ before: offence, after: { ...offence, ...set } },
    });
    return { version: version + 1 };
  });
}

/** Throws `invalid` for a tie that the version cannot hold. */
export function requireTie(held: HeldVersion, tie: Tie): void {
  requireCategories(held, tie.correspondences);
  if (tie.exclusion !== null && tie.correspondences.length > 0)
    refuse("exclusion", "excluded-and-mapped");
}

/** Throws `invalid` for categories that the version does not have or has twice, and for shares above the whole. */
export function requireCategories(
  { version: { iccsVersion } }: HeldVersion,
  correspondences: z.infer<typeof correspondencesSchema>,
): void {
  const classification = iccsVersions.find(({ version }) => version === iccsVersion);
  const seen = new Set<string>();
  for (const [at, { category }] of correspondences.entries()) {
    const path = `correspondences.${at}.category`;
    if (!classification?.byCode.has(category)) refuse(path, "category-unknown");
    if (seen.has(category)) refuse(path, "category-twice");
    seen.add(category);
  }
  if (exceedsWhole(correspondences)) refuse("correspondences", "share-sum");
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `offence refused: ${path} ${code}`, [{ path, code }]);
}
