import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database, Tx } from "../database";
import { openSampleDatabase, sample } from "../testing/sample-table";

let database: Database;
beforeEach(async () => {
  database = await openSampleDatabase();
});

const counter = { name: "counter", total: 0 };

async function addOne(tx: Tx): Promise<void> {
  const [row] = await tx.select().from(sample).where(eq(sample.name, "counter"));
  await new Promise((resolve) => setImmediate(resolve));
  await tx
    .update(sample)
    .set({ total: (row?.total ?? 0) + 1 })
    .where(eq(sample.name, "counter"));
}

/** A point where one part of a test waits until another lets it pass. */
function openGate(): { passed: Promise<void>; pass(): void } {
  let pass = () => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, pass };
}

async function names(): Promise<string[]> {
  const rows = await database.db.select().from(sample).orderBy(asc(sample.id));
  return rows.map((row) => row.name);
}

describe("a transaction", () => {
  it("loses nothing of 200 that read, wait and write at the same time", async () => {
    await database.write((tx) => tx.insert(sample).values(counter));
    await Promise.all(Array.from({ length: 200 }, () => database.write(addOne)));
    expect(await database.db.select({ total: sample.total }).from(sample)).toEqual([
      { total: 200 },
    ]);
  });

  it("lets reads through while others wait for their turn", async () => {
    await database.write((tx) => tx.insert(sample).values(counter));
    const writes = Array.from({ length: 40 }, () => database.write(addOne));
    expect(await names()).toEqual(["counter"]);
    await Promise.all(writes);
  });

  it("has told its process of the commit by the time that it gives its result", async () => {
    const told: string[][] = [];
    database.onCommit(async () => void told.push(await names()));
    await database.write(async (tx) => {
      await database.write((inner) => inner.insert(sample).values(counter));
      expect(told).toEqual([]);
      await tx.insert(sample).values({ ...counter, name: "second" });
    });
    expect(told).toEqual([["counter", "second"]]);
    await database.write(() => Promise.reject(new Error("refused"))).catch(() => undefined);
    expect(told).toHaveLength(1);
  });

  it("leaves nothing when it throws", async () => {
    const failure = database.write(async (tx) => {
      await tx.insert(sample).values(counter);
      throw new Error("changed my mind");
    });
    await expect(failure).rejects.toThrow("changed my mind");
    expect(await names()).toEqual([]);
  });

  it("sees its own writes, also through the connection for reading", async () => {
    await database.write(async (tx) => {
      await tx.insert(sample).values(counter);
      expect(await tx.select().from(sample)).toHaveLength(1);
      expect(await names()).toEqual(["counter"]);
      expect(await database.raw("SELECT name FROM sample")).toEqual([{ name: "counter" }]);
    });
  });

  it("shows nothing to others before it commits", async () => {
    const [gate, written] = [openGate(), openGate()];
    const write = database.write(async (tx) => {
      await tx.insert(sample).values(counter);
      written.pass();
      await gate.passed;
    });
    await written.passed;
    const seen = await names();
    gate.pass();
    await write;
    expect(seen).toEqual([]);
    expect(await names()).toEqual(["counter"]);
  });

  it("takes in one that is opened inside it: both or neither", async () => {
    const failure = database.write(async (tx) => {
      await tx.insert(sample).values(counter);
      await database.write((inner) => inner.insert(sample).values({ name: "inner", total: 1 }));
      expect(await names()).toEqual(["counter", "inner"]);
      throw new Error("after the inner one");
    });
    await expect(failure).rejects.toThrow("after the inner one");
    expect(await names()).toEqual([]);
  });

  it("does not commit half of a failed inner one, even when the failure is caught", async () => {
    const whole = database.write(async (tx) => {
      await tx.insert(sample).values(counter);
      await database
        .write(async (inner) => {
          await inner.insert(sample).values({ name: "half", total: 1 });
          throw new Error("inner failure");
        })
        .catch(() => undefined);
    });
    await expect(whole).rejects.toThrow("inner failure");
    expect(await names()).toEqual([]);
  });

  it("does not take in work that was left running after its end", async () => {
    const gate = openGate();
    let late: Promise<unknown> = Promise.resolve();
    await database.write(async () => {
      late = gate.passed.then(() =>
        database.write(async (tx) => {
          await tx.insert(sample).values(counter);
          throw new Error("late failure");
        }),
      );
    });
    gate.pass();
    await expect(late).rejects.toThrow("late failure");
    expect(await names()).toEqual([]);
  });
});

describe("a refused statement", () => {
  const twin = () => database.write((tx) => tx.insert(sample).values(counter));

  it("leaves the connection usable after a constraint", async () => {
    await twin();
    await expect(twin()).rejects.toThrow();
    await database.write((tx) => tx.insert(sample).values({ name: "next", total: 1 }));
    expect(await names()).toEqual(["counter", "next"]);
  });

  it("leaves nothing and a usable connection when the commit itself is refused", async () => {
    const orphan = database.write((tx) =>
      tx.insert(sample).values({ name: "orphan", total: 0, parent: 404 }),
    );
    await expect(orphan).rejects.toThrow();
    await twin();
    expect(await names()).toEqual(["counter"]);
  });
});

describe("a row", () => {
  it.each([
    { isOpen: true, document: { b: 1, a: [null, "é", { deep: true }] } },
    { isOpen: false, document: [] },
    { isOpen: null, document: null },
    { isOpen: true, document: "text" },
  ])("comes back as it went in: $isOpen, $document", async (values) => {
    const [inserted] = await database.write((tx) =>
      tx
        .insert(sample)
        .values({ name: "row", total: 7, parent: null, ...values })
        .returning(),
    );
    const [read] = await database.db.select().from(sample);
    expect(read).toEqual({ id: 1, name: "row", total: 7, parent: null, ...values });
    expect(inserted).toEqual(read);
  });

  it("is absent where no row matches", async () => {
    expect(await database.db.select().from(sample).limit(1)).toEqual([]);
  });
});
