import { expect, it } from "vitest";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { tableChanges } from "@/domain/correspondence/table-changes";
import { beginChanges } from "./count-changes";
import { openExampleTable } from "./testing/example-table";
import { publishVersion, submitVersion } from "./version-commands";

const { context, country, reviewer, tableId, importing } = await openExampleTable();
const { db } = context.database;

const before = Array.from({ length: 450 }, (_, at) => exampleOffence(`${at}`));
const tie = { category: "0201", kind: null, share: null, confidence: null, note: null };
const after = [
  ...before.slice(5, 300),
  ...before.slice(300, 310).map((offence) => ({ ...offence, name: `${offence.name}, otherwise` })),
  ...before.slice(310, 317).map((offence) => ({ ...offence, correspondences: [tie] })),
  ...before.slice(320),
  exampleOffence("new"),
];

async function countsOf(batch: number) {
  const changes = await beginChanges(db, tableId);
  for (let at = 0; at < after.length; at += batch) await changes.take(after.slice(at, at + batch));
  return changes.counts();
}

it("without a published version all are added", async () => {
  expect(await countsOf(100)).toEqual({
    ...{ added: after.length, removed: 0, retied: 0, jumps: 0, reworded: 0 },
  });
});

it("counts the same as a comparison of both tables as a whole, by batches of any length", async () => {
  const { id } = await importing(before);
  await submitVersion(country, { versionId: id, version: 1 });
  await publishVersion(reviewer, { versionId: id, version: 2 });
  const whole = Object.entries(tableChanges(before, after)).map(
    ([kind, changed]) => [kind, changed.length] as const,
  );
  expect(Object.fromEntries(whole)).toMatchObject({
    added: 1,
    removed: 8,
    retied: 7,
    reworded: 10,
  });
  for (const batch of [1, 199, 1_000])
    expect(await countsOf(batch)).toEqual(Object.fromEntries(whole));
});
