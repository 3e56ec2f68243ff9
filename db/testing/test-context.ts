import { systemActor } from "@/lib/actor";
import type { CommandContext } from "../command-context";
import { country } from "../tables";
import { openTestDatabase } from "./test-database";

/** The instant at which the tests' commands run. */
export const testNow = new Date("2026-06-15T09:30:00Z");

/** What a command is given, on a private database that holds the countries and nothing else. */
export async function openTestContext(countries: readonly string[] = []): Promise<CommandContext> {
  const database = await openTestDatabase();
  if (countries.length > 0)
    await database.write((tx) => tx.insert(country).values(countries.map(exampleCountry)));
  return { database, actor: systemActor("test"), now: testNow };
}

/** The row of a fictional country. */
export function exampleCountry(iso3: string) {
  return {
    iso3,
    world: "sandbox" as const,
    names: { en: `Country ${iso3}`, es: `País ${iso3}` },
    region: "oceania" as const,
    centre: null,
    cadenceMonths: 6,
  };
}
