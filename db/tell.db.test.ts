import { asc } from "drizzle-orm";
import { expect, it } from "vitest";
import { mail, notice } from "./tables";
import { tellOthers } from "./tell";
import { addPerson, contextOf } from "./testing/example-person";
import { openTestContext } from "./testing/test-context";

const told = { kind: "published" as const, country: "XAA", path: "/workspace", values: { n: "2" } };

it("others are told by whom, once each, and whoever did it is not told", async () => {
  const context = await openTestContext(["XAA"]);
  const { database } = context;
  for (const id of ["ada", "ben", "cyd"]) await addPerson(database, id);
  const own = await contextOf(context, "ada");
  await database.write((tx) => tellOthers(tx, own, ["ada", "ben", "cyd", "ben"], told));
  const rows = await database.db.select().from(notice).orderBy(asc(notice.id));
  expect(rows.map(({ userId, values }) => [userId, values])).toEqual([
    ["ben", { n: "2", who: "ada" }],
    ["cyd", { n: "2", who: "ada" }],
  ]);
  const letters = await database.db.select().from(mail).orderBy(asc(mail.recipient));
  expect(letters.map(({ recipient }) => recipient)).toEqual(["ben@example.org", "cyd@example.org"]);
});

it("what the system did is told to everybody, by nobody's name", async () => {
  const context = await openTestContext(["XAA"]);
  await addPerson(context.database, "ada");
  await context.database.write((tx) => tellOthers(tx, context, ["ada"], told));
  const [row] = await context.database.db.select().from(notice);
  expect([row?.userId, row?.values]).toEqual(["ada", { n: "2" }]);
});
