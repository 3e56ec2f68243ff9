import { expect, it } from "vitest";
import { getEdition } from "@/db/edition";
import { changeLog, country } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { addCountry, setCadence } from "./country-commands";

it("a country is stored as given, in the change log, and in a new edition", async () => {
  const context = await openTestContext();
  const { db } = context.database;
  await addCountry(context, exampleCountry("XAA"));
  expect(await db.select().from(country)).toEqual([exampleCountry("XAA")]);
  expect(await db.select().from(changeLog)).toMatchObject([
    {
      action: "addCountry",
      subject: "XAA",
      actor: "system:test",
      before: null,
      after: exampleCountry("XAA"),
    },
  ]);
  expect(await getEdition(db)).toBe(1);
});

it("a country that is there already is refused without a trace", async () => {
  const context = await openTestContext(["XAA"]);
  const before = await readRows(context.database);
  await expect(
    addCountry(context, { ...exampleCountry("XAA"), names: { en: "Another name" } }),
  ).rejects.toMatchObject({ name: "DomainError", code: "conflict" });
  expect(await readRows(context.database)).toEqual(before);
});

it("of two who add the same country at the same time one is refused", async () => {
  const context = await openTestContext();
  const results = await Promise.allSettled([
    addCountry(context, exampleCountry("XAA")),
    addCountry(context, exampleCountry("XAA")),
  ]);
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
  expect(await context.database.db.select().from(changeLog)).toHaveLength(1);
});

it("a cadence is set by the Centre, in the change log and in a new edition, and once when it is set twice", async () => {
  const system = await openTestContext(["XAA"]);
  const { database } = system;
  await addPerson(database, "rev", { role: "reviewer", country: null });
  const reviewer = await contextOf(system, "rev");
  const input = { country: "XAA", months: "12" };
  await Promise.all([setCadence(reviewer, input), setCadence(reviewer, input)]);
  expect(await database.db.select().from(country)).toMatchObject([{ cadenceMonths: 12 }]);
  expect(await database.db.select().from(changeLog)).toMatchObject([
    {
      ...{ action: "setCadence", subject: "XAA", actor: "user:rev" },
      ...{ before: { cadenceMonths: 6 }, after: { cadenceMonths: 12 } },
    },
  ]);
  expect(await getEdition(database.db)).toBe(1);
});

it.each([
  ["a focal point", "fp", { country: "XAA", months: 12 }],
  ["a reviewer, out of range", "rev", { country: "XAA", months: 0 }],
  ["a reviewer, out of range", "rev", { country: "XAA", months: 37 }],
  ["a reviewer, no number", "rev", { country: "XAA", months: "often" }],
  ["a reviewer, of an unknown country", "rev", { country: "XAB", months: 12 }],
])("a cadence set by %s is refused without a trace", async (_, id, input) => {
  const system = await openTestContext(["XAA"]);
  await addPerson(system.database, "rev", { role: "reviewer", country: null });
  await addPerson(system.database, "fp", { role: "focal-point", country: "XAA" });
  const before = await readRows(system.database);
  await expect(setCadence(await contextOf(system, id), input)).rejects.toThrow();
  expect(await readRows(system.database)).toEqual(before);
});
