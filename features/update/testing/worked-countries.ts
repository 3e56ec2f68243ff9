import type { CommandContext } from "@/db/command-context";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { systemActor } from "@/lib/actor";
import { publishRevision } from "../publish-revision";

export const workedCountries = ["XAA", "XAB", "XAC", "XAD", "XAE"] as const;
export const entriesPerCountry = 4;

/** Those who work on the countries' updates, each with the roles that the database gives them. */
export interface Workers {
  focalPoints: Map<string, CommandContext>;
  author: CommandContext;
  reviewer: CommandContext;
}

/** Publishes the countries' first profiles and gives everybody an account. */
export async function storeWorkedCountries(context: CommandContext): Promise<void> {
  for (const country of workedCountries) {
    const own = numbered((id) => exampleStatement("challenges", { id: `own-${id}` }));
    const centre = numbered((id) =>
      exampleStatement("events", { id: `centre-${id}`, assessor: "centre-reviewed" }),
    );
    await publishRevision(
      { ...context, actor: systemActor("seed") },
      {
        profile: exampleProfile({ country, challenges: own, events: centre }),
        ...{ knownOn: "2026-01-10", reason: "First" },
      },
    );
    await addPerson(context.database, `focal-${country}`, { role: "focal-point", country });
  }
  for (const id of ["author", "reviewer"])
    await addPerson(context.database, id, { role: "reviewer", country: null });
}

export async function readWorkers(context: CommandContext): Promise<Workers> {
  const focalPoints = new Map<string, CommandContext>();
  for (const country of workedCountries)
    focalPoints.set(country, await contextOf(context, `focal-${country}`));
  return {
    focalPoints,
    author: await contextOf(context, "author"),
    reviewer: await contextOf(context, "reviewer"),
  };
}

function numbered<Entry>(make: (id: number) => Entry): Entry[] {
  return Array.from({ length: entriesPerCountry }, (_, index) => make(index + 1));
}

export function pickOne<Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value;
}
