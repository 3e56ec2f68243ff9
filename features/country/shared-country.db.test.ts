import { beforeEach, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { country, revision } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { audiences } from "@/domain/framework/framework";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { getSharedCountry } from "./country-queries";

let context: CommandContext;

beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  const events = audiences.map((audience) =>
    exampleStatement("events", { id: `event-${audience}`, audience }),
  );
  await context.database.write((tx) =>
    tx.insert(revision).values({
      ...{ country: "XAA", number: 1, knownOn: "2026-01-10", recordedAt: "2026-01-10T00:00:00Z" },
      ...{ author: "system:test", reason: "First", previousHash: null, hash: "hash" },
      profile: exampleProfile({ events }),
    }),
  );
});

async function as(name: string, grant?: Parameters<typeof addPerson>[2]) {
  await addPerson(context.database, name, grant);
  return contextOf(context, name);
}

it.each([
  [
    "its own focal point",
    { role: "focal-point", country: "XAA" },
    ["public", "participants", "centre"],
  ],
  ["a reviewer", { role: "reviewer", country: null }, ["public", "participants", "centre"]],
  ["another country", { role: "contributor", country: "XAB" }, ["public", "participants"]],
] as const)(
  "%s reads what is meant for them, on the page and in its history",
  async (_, grant, read) => {
    const { profile, revisions } = await getSharedCountry(await as("reader", grant), "XAA");
    for (const shown of [profile, ...revisions.map((each) => each.profile)])
      expect(shown.events.map(({ audience }) => audience)).toEqual(read);
  },
);

it("who may read no more than the public is refused: a role in one world opens nothing in the other", async () => {
  const administrator = await as("admin", { role: "administrator", country: null });
  await context.database.write((tx) =>
    tx.insert(country).values({ ...exampleCountry("MEX"), world: "real" }),
  );
  const otherWorld = await as("mex", { role: "focal-point", country: "MEX" });
  for (const reader of [administrator, await as("stranger"), otherWorld])
    await expect(getSharedCountry(reader, "XAA")).rejects.toMatchObject({ code: "forbidden" });
});

it("a country of which nothing is published, or that is none, is not found", async () => {
  const reviewer = await as("reviewer", { role: "reviewer", country: null });
  for (const iso3 of ["XAB", "XYZ", "", "__proto__"])
    await expect(getSharedCountry(reviewer, iso3)).rejects.toMatchObject({ code: "not-found" });
});
