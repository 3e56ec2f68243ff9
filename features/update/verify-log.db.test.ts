import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "@/db/change-log";
import type { Database } from "@/db/database";
import { openTestContext } from "@/db/testing/test-context";
import { verifyLog } from "@/db/verify-log";
import { copyRows, restoreRows, type StoredRows, storeHistory } from "./testing/stored-log";

const runs = process.env.DATABASE_URL ? 60 : 150;
let database: Database;
let sound: StoredRows;

beforeAll(async () => {
  const context = await openTestContext(["XAA", "XAB", "XAC"]);
  database = context.database;
  await storeHistory(context);
  sound = await copyRows(database);
});

async function faultsOf(expected?: string): Promise<string[]> {
  const faults: string[] = [];
  await verifyLog(database.db, (fault) => faults.push(fault), expected);
  return faults;
}

/** What the check says of the rows after somebody had their way with them. */
async function faultsAfter(tamper: (rows: StoredRows) => void): Promise<string[]> {
  const rows = structuredClone(sound);
  tamper(rows);
  await restoreRows(database, rows);
  try {
    return await faultsOf();
  } finally {
    await restoreRows(database, sound);
  }
}

const tables = ["changes", "revisions"] as const;
const table = fc.constantFrom(...tables);
const at = <Row>(rows: readonly Row[], place: number): Row => rows[place % rows.length] as Row;

describe("the check of the change log", () => {
  it("finds nothing in a log that nobody touched, and gives its head", async () => {
    const faults: string[] = [];
    const verified = await verifyLog(database.db, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
    expect(verified).toEqual({
      changes: sound.changes.length,
      revisions: sound.revisions.length,
      head: sound.changes.at(-1)?.hash,
    });
  });

  it("of an empty tracker finds nothing", async () => {
    const empty = (await openTestContext()).database;
    const verified = await verifyLog(empty.db, (fault) => expect(fault).toBe(""));
    expect(verified).toEqual({ changes: 0, revisions: 0, head: null });
  });

  it("finds every column that was altered, in any row", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.nat(), async (name, place, which) => {
        const faults = await faultsAfter((rows) => {
          const row = at<Record<string, unknown>>(rows[name], place);
          const columns = Object.keys(row).filter((column) => column !== "seq");
          const column = at(columns, which);
          row[column] = altered(row[column], column);
        });
        expect(faults).not.toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("finds every row that was removed, the first and the last too", async () => {
    for (const name of tables)
      for (const place of sound[name].keys())
        expect(
          await faultsAfter((rows) => rows[name].splice(place, 1)),
          `${name} ${place}`,
        ).not.toEqual([]);
  });

  it("finds a tail that was cut from both tables at once", async () => {
    const faults = await faultsAfter((rows) => {
      rows.changes.splice(-2);
      rows.revisions.splice(-1);
    });
    expect(faults).not.toEqual([]);
  });

  it("finds two rows that changed places", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.nat(), async (name, first, second) => {
        const { length } = sound[name];
        fc.pre(first % length !== second % length);
        const faults = await faultsAfter((rows) => {
          const moved: readonly { seq: number }[] = rows[name];
          const [a, b] = [at(moved, first), at(moved, second)];
          [a.seq, b.seq] = [b.seq, a.seq];
        });
        expect(faults).not.toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("finds a row that was put in between, even with a hash that fits its content", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (place) => {
        const faults = await faultsAfter((rows) => {
          const { seq, hash, ...content } = at(rows.changes, place);
          const forged = { ...content, reason: "Forged", previousHash: hash };
          const later = rows.changes.filter((row) => row.seq > seq);
          for (const row of later) row.seq += 1;
          rows.changes.push({ seq: seq + 1, ...forged, hash: hashOf(forged) });
        });
        expect(faults).not.toEqual([]);
      }),
      { numRuns: sound.changes.length },
    );
  });

  it("finds a revision that no command published", async () => {
    const faults = await faultsAfter((rows) => {
      const last = rows.revisions.findLast((row) => row.country === "XAA");
      if (!last) throw new Error("XAA has revisions");
      const { seq, hash, ...content } = last;
      const forged = { ...content, number: content.number + 1, previousHash: hash };
      rows.revisions.push({ seq: seq + 1_000, ...forged, hash: hashOf(forged) });
    });
    expect(faults).toEqual([expect.stringMatching(/^Revision XAA \d+ is not in the change log/)]);
  });

  it("says which row was altered, and blames no other", async () => {
    const third = sound.changes[2]?.seq;
    const faults = await faultsAfter((rows) => {
      at(rows.changes, 2).reason = "Another reason";
    });
    expect(faults).toEqual([`Change ${third} was altered.`]);
  });
});

describe("a head written down elsewhere", () => {
  it("is still found after more was logged", async () => {
    for (const row of sound.changes) expect(await faultsOf(row.hash)).toEqual([]);
  });

  it("proves that a log with a new chain of sound hashes is another", async () => {
    const written = sound.changes.at(-1)?.hash ?? "";
    const rows = structuredClone(sound);
    let previousHash: string | null = null;
    for (const row of rows.changes) {
      const { seq: _, hash: __, ...content } = row;
      if (content.action === "tryOut") content.reason = "Rewritten";
      Object.assign(row, { ...content, previousHash, hash: hashOf({ ...content, previousHash }) });
      previousHash = row.hash;
    }
    Object.assign(rows.head, { hash: previousHash });
    await restoreRows(database, rows);
    expect(await faultsOf()).toEqual([]);
    expect(await faultsOf(written)).toEqual([expect.stringContaining(written)]);
    await restoreRows(database, sound);
  });
});

/** Another value of the same kind. */
function altered(value: unknown, column: string): unknown {
  if (column === "country") return "XAC";
  if (typeof value === "string") return `${value}!`;
  if (typeof value === "number") return value + 1_000;
  if (typeof value === "object" && value !== null) return { ...value, forged: true };
  return column === "before" || column === "after" ? { forged: true } : "forged";
}
