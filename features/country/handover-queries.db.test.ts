import { beforeEach, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { revision } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { getHandover } from "./handover-queries";

const internalNote = {
  ...{ id: "internal-note", title: "Minutes of the Centre", publisher: "Centre" },
  ...{ date: "2026-02", url: null, note: null },
};

let context: CommandContext;

beforeEach(async () => {
  context = await openTestContext(["XAA", "XBB"]);
  const { database } = context;
  const kept = { hash: "x", previousHash: null, author: "system:test", reason: "Test" };
  const versions = [
    { number: 1, knownOn: "2026-01-10", profile: exampleProfile() },
    {
      number: 2,
      knownOn: "2026-03-01",
      profile: exampleProfile({
        sources: [...exampleProfile().sources, internalNote],
        nextSteps: [
          exampleStatement("nextSteps"),
          exampleStatement("nextSteps", {
            ...{ id: "next-step-2", audience: "centre", sourceIds: [internalNote.id] },
          }),
        ],
      }),
    },
    { number: 3, knownOn: "2026-07-01", profile: exampleProfile() },
  ];
  for (const version of versions)
    await database.write((tx) =>
      tx
        .insert(revision)
        .values({ country: "XAA", recordedAt: testNow.toISOString(), ...version, ...kept }),
    );
  await addPerson(database, "successor", { role: "focal-point", country: "XAA" });
  await addPerson(database, "chief", { role: "administrator", country: null });
  await addPerson(database, "stranger", { role: "focal-point", country: "XBB" });
});

const promisedTo = async (id: string) => {
  const { version, sections, sources } = await getHandover(await contextOf(context, id), "XAA");
  const promised = sections.find(({ name }) => name === "nextSteps")?.entries ?? [];
  return [version?.number, promised.map((entry) => entry.id), sources.map((each) => each.id)];
};

it("a successor reads the newest version known today, whoever its statements are for", async () => {
  expect(await promisedTo("successor")).toEqual([
    2,
    ["next-step-1", "next-step-2"],
    ["source-1", "internal-note"],
  ]);
});

it("an administrator, who has no part in the country's statements, reads the public ones and their sources", async () => {
  expect(await promisedTo("chief")).toEqual([2, ["next-step-1"], ["source-1"]]);
});

it("the people of another country read nothing", async () => {
  await expect(promisedTo("stranger")).rejects.toMatchObject({ code: "forbidden" });
});

it("a country of which nothing is published has no version, one that is not there none at all", async () => {
  const chief = await contextOf(context, "chief");
  expect(await getHandover(chief, "XBB")).toMatchObject({ version: null, sections: [] });
  await expect(getHandover(chief, "XZZ")).rejects.toMatchObject({ code: "not-found" });
});
