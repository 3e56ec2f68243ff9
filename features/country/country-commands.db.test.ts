import { expect, it } from "vitest";
import { getEdition } from "@/db/edition";
import { changeLog, country } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { addCountry } from "./country-commands";

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
