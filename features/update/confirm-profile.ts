import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { CommandContext } from "@/db/command-context";
import { country } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { confirmedProfile } from "@/domain/profile/confirmed-profile";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { storeRevision } from "./publish-revision";
import { findStanding } from "./update-store";

const inputSchema = z.strictObject({ country: z.string() });

/**
 * The country's word that its page is still true. It changes no statement, so that nothing is there to review, and is
 * published at once; a second one on the same day changes nothing more.
 */
export async function confirmProfile(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<{ confirmedOn: string }> {
  const { database, now } = context;
  const parsed = parseInput(inputSchema, input);
  authorize(context, "profile.confirm", parsed.country);
  const today = dayOf(now);
  return database.write(async (tx) => {
    const [known] = await tx.select().from(country).where(eq(country.iso3, parsed.country));
    const { profile } = await findStanding(tx, parsed.country, today);
    if (!known || !profile)
      throw new DomainError("not-found", `${parsed.country} has no page to confirm`);
    const confirmed = confirmedProfile(profile, today, known.names.en ?? known.iso3);
    if (confirmed)
      await storeRevision(context, {
        profile: confirmed,
        knownOn: today,
        reason: "Confirmation that nothing has changed",
      });
    return { confirmedOn: today };
  });
}
