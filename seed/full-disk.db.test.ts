import { describe, expect, it } from "vitest";
import type { Database } from "@/db/database";
import { findOperatorFault } from "@/db/operator-fault";
import { readRows } from "@/db/testing/read-rows";
import { verifyLog } from "@/db/verify-log";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { concludeReview } from "@/features/update/conclude-review";
import { saveEdits } from "@/features/update/save-edits";
import { databaseUrl } from "@/lib/env";
import { type CommandWorld, openCommandWorld } from "./testing/command-world";

async function limitPages(database: Database, pages: number): Promise<void> {
  await database.write(() => database.raw(`PRAGMA max_page_count = ${pages}`));
}

async function usedPages(database: Database): Promise<number> {
  const [row] = await database.raw<{ page_count: number }>("PRAGMA page_count");
  return row?.page_count ?? 0;
}

/** An entry larger than all that is left on the last page of any table. */
const large = {
  ...exampleStatement("events", { id: "large" }),
  text: { ...exampleText("a".repeat(9_900)) },
};
const saveLarge = ({ people, draft }: CommandWorld) =>
  saveEdits(people.contributor, {
    updateId: draft.id,
    edits: [{ part: "events", id: "large", field: null, before: null, after: large }],
  });
const conclude = ({ people, decided: { id, version } }: CommandWorld) =>
  concludeReview(people.reviewer, { updateId: id, version, reason: "Yearly ".repeat(250) });

// PostgreSQL's disk is its server's: only SQLite can be told that it is full.
describe.skipIf(databaseUrl())("a disk that is full", () => {
  it.each([
    ["saving", saveLarge],
    ["a publication", conclude],
  ])(
    "refuses %s in a sentence, stores nothing of it, and takes it once there is space",
    async (_, run) => {
      const world = await openCommandWorld();
      const { database } = world.people.system;
      const before = await readRows(database);
      await limitPages(database, await usedPages(database));
      const failure = await run(world).catch((error: unknown) => error);
      expect(findOperatorFault(failure)?.message).toMatch(/^There is no space left/);
      expect(await readRows(database)).toEqual(before);
      await limitPages(database, 1_000_000);
      await run(world);
      const faults: string[] = [];
      await verifyLog(database.db, (fault) => faults.push(fault));
      expect(faults).toEqual([]);
    },
  );
});
