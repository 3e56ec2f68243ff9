import { expect, it } from "vitest";
import { getEdition, openNewEdition } from "./edition";
import { openTestDatabase } from "./testing/test-database";

it("the edition is 0 before the first publication and grows by one with each", async () => {
  const database = await openTestDatabase();
  expect(await getEdition(database.db)).toBe(0);
  await Promise.all(Array.from({ length: 5 }, () => database.write(openNewEdition)));
  expect(await getEdition(database.db)).toBe(5);
});

it("a command that fails opens no edition", async () => {
  const database = await openTestDatabase();
  const failure = database.write(async (tx) => {
    await openNewEdition(tx);
    throw new Error("refused");
  });
  await expect(failure).rejects.toThrow("refused");
  expect(await getEdition(database.db)).toBe(0);
});
