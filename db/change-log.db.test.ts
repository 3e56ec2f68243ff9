import { asc } from "drizzle-orm";
import { expect, it } from "vitest";
import { appendChange, hashOf } from "./change-log";
import type { CommandContext } from "./command-context";
import { changeLog } from "./tables";
import { openTestContext } from "./testing/test-context";

const change = {
  action: "tryOut",
  subject: "XAA",
  reason: "To see",
  before: null,
  after: { b: 1, a: ["é", null] },
};

async function readLog({ database }: CommandContext) {
  return database.db.select().from(changeLog).orderBy(asc(changeLog.seq));
}

it("each row holds the hash of the one before, and its own can be computed from what is stored", async () => {
  const context = await openTestContext();
  const { database, actor, now } = context;
  for (const subject of ["XAA", "XAB", "XAC"])
    await database.write((tx) => appendChange(tx, actor, now, { ...change, subject }));
  const rows = await readLog(context);
  expect(rows.map((row) => row.subject)).toEqual(["XAA", "XAB", "XAC"]);
  let previousHash: string | null = null;
  for (const { seq, hash, ...content } of rows) {
    expect(content).toEqual({
      ...change,
      subject: content.subject,
      at: "2026-06-15T09:30:00.000Z",
      actor: "system:test",
      previousHash,
    });
    expect(hash).toBe(hashOf(content));
    previousHash = hash;
  }
});

it("200 commands at the same time make one chain without a fork", async () => {
  const context = await openTestContext();
  const { database, actor, now } = context;
  const log = () => database.write((tx) => appendChange(tx, actor, now, change));
  await Promise.all(Array.from({ length: 200 }, log));
  const rows = await readLog(context);
  expect(rows).toHaveLength(200);
  expect(rows.slice(1).map((row) => row.previousHash)).toEqual(
    rows.slice(0, -1).map((row) => row.hash),
  );
});

it("the hash of a value does not depend on the order of its keys, and does on every value", () => {
  expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: "1" }));
  expect(hashOf({})).not.toBe(hashOf(null));
});
