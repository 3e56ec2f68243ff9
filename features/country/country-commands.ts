import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { openNewEdition } from "@/db/edition";
import { country } from "@/db/tables";
import { centres } from "@/domain/framework/framework";
import { regionCodes } from "@/domain/framework/regions";
import { worlds } from "@/domain/framework/world";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";

const text = z.string().trim().min(1).max(200);
const inputSchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/, { error: "country-malformed" }),
  world: z.enum(worlds),
  names: z.record(z.string().regex(/^[a-z]{2,3}$/), text),
  region: z.enum(regionCodes),
  centre: z.enum(centres).nullable().default(null),
  cadenceMonths: z.number().int().min(1).max(120),
});

/** Takes a country into the tracker, with no statement yet. Throws `conflict` when it is there already. */
export async function addCountry(
  context: CommandContext,
  input: z.input<typeof inputSchema>,
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "country.add", null);
  const row = parseInput(inputSchema, input);
  await database.write(async (tx) => {
    const [present] = await tx.select().from(country).where(eq(country.iso3, row.iso3));
    if (present) throw new DomainError("conflict", `${row.iso3} is in the tracker already`);
    await tx.insert(country).values(row);
    await appendChange(tx, actor, now, {
      action: "addCountry",
      subject: row.iso3,
      reason: null,
      before: null,
      after: row,
    });
    await openNewEdition(tx);
  });
}

const cadenceSchema = z.strictObject({
  country: z.string(),
  months: z.coerce
    .number({ error: "number-malformed" })
    .int({ error: "number-malformed" })
    .min(1, { error: "cadence-range" })
    .max(36, { error: "cadence-range" }),
});

/** Sets how often a country is asked to confirm its page, in months. Throws `not-found` for a country that the tracker does not know. */
export async function setCadence(context: CommandContext, input: unknown): Promise<void> {
  const { country: iso3, months } = parseInput(cadenceSchema, input);
  const { database, actor, now } = context;
  authorize(context, "country.setCadence", iso3);
  await database.write(async (tx) => {
    const [present] = await tx.select().from(country).where(eq(country.iso3, iso3));
    if (!present) throw new DomainError("not-found", `there is no country ${iso3}`);
    if (present.cadenceMonths === months) return;
    await tx.update(country).set({ cadenceMonths: months }).where(eq(country.iso3, iso3));
    await appendChange(tx, actor, now, {
      ...{ action: "setCadence", subject: iso3, reason: null },
      before: { cadenceMonths: present.cadenceMonths },
      after: { cadenceMonths: months },
    });
    await openNewEdition(tx);
  });
}
