import { getTableColumns } from "drizzle-orm";
import { expect, it } from "vitest";
import { OperatorError } from "@/lib/errors";
import type { Database } from "./database";
import { migrate } from "./migrate";
import * as tables from "./tables";
import { readRows, tableNames } from "./testing/read-rows";
import { openBareDatabase, openTestDatabase } from "./testing/test-database";

it("brings an empty database up to date, and a second time does nothing", async () => {
  const database = await openBareDatabase();
  expect(await migrate(database)).toBeGreaterThan(0);
  const before = await readRows(database);
  expect(await migrate(database)).toBe(0);
  expect(await readRows(database)).toEqual(before);
});

it("lets two starts at the same time share the work", async () => {
  const database = await openBareDatabase();
  const [first, second] = await Promise.all([migrate(database), migrate(database)]);
  expect([first, second].sort()).toEqual([0, first + second]);
});

it("gives every table the columns that the code reads", async () => {
  const database = await openTestDatabase();
  for (const table of Object.values(tables)) {
    const columns = Object.keys(getTableColumns(table));
    expect(columns.length).toBeGreaterThan(0);
    expect(await database.db.select().from(table)).toEqual([]);
  }
});

it("refuses a database that newer code has written, and leaves it as it is", async () => {
  const database = await openTestDatabase();
  await database.write(() => database.raw("INSERT INTO migration (hash) VALUES ('of tomorrow')"));
  const before = await readRows(database);
  await expect(migrate(database)).rejects.toThrow(OperatorError);
  await expect(migrate(database)).rejects.toThrow(/newer version/);
  expect(await readRows(database)).toEqual(before);
});

it("takes no step when one of them fails", async () => {
  const database = await openBareDatabase();
  await makeForeignTable(database);
  await expect(migrate(database)).rejects.toThrow();
  expect(await tableNames(database)).toEqual(["meeting"]);
});

async function makeForeignTable(database: Database): Promise<void> {
  await database.write(() => database.raw("CREATE TABLE meeting (agenda text)"));
}
