import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { categoryCount, tableVersion } from "@/db/tables";
import { iccsVersions } from "@/domain/classification/iccs";
import { coverageOf } from "@/domain/correspondence/coverage";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { toStoredCoverage } from "@/domain/correspondence/stored-coverage";
import { commentOnOffence } from "./comment-commands";
import { beginVersion } from "./draft-commands";
import { placesOf } from "./offence-pages";
import {
  countOffences,
  listCoveredTables,
  listOffences,
  listOffencesIn,
  listPublishedTables,
  listPublishedVersions,
  listTablesOfCategory,
} from "./published-queries";
import { rebuildMissing } from "./rebuild-tables";
import { searchOffences, shownAtMost } from "./search-offences";
import { findPublishedDocument, getVersionDocument } from "./table-file-queries";
import { type ExampleTable, openExampleTable } from "./testing/example-table";
import { publishVersion, returnVersion, submitVersion } from "./version-commands";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

let { context, country, contributor, outsider, reviewer, tableId, importing, offencesOf } =
  {} as ExampleTable;
beforeEach(async () => {
  ({ context, country, contributor, outsider, reviewer, tableId, importing, offencesOf } =
    await openExampleTable());
  shown.context = context;
});

const today = "2026-06-15";
const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});
async function publish(versionId: number) {
  await submitVersion(country, { versionId, version: 1 });
  await publishVersion(reviewer, { versionId, version: 2 });
}

describe("a published table", () => {
  it("is public from the day of its publication, and not before it", async () => {
    const { id } = await importing();
    expect(await listPublishedTables("sandbox", today)).toEqual([]);
    expect(await findPublishedDocument(id, today)).toBeUndefined();
    await publish(id);
    const [found, ...others] = await listPublishedTables("sandbox", today);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ table: { id: tableId }, version: { id, knownOn: today } });
    expect(await listPublishedTables("sandbox", "2026-06-14")).toEqual([]);
    expect(await listPublishedTables("real", today)).toEqual([]);
    expect((await listOffences(id)).map(({ code }) => code)).toEqual(["101", "102", "103"]);
  });

  it("has its offences in pages, each the same as in the whole list", async () => {
    const { id } = await importing();
    await publish(id);
    expect(await countOffences(id)).toBe(3);
    const all = await listOffences(id);
    expect(await listOffencesIn(id, placesOf(3, 2, 1))).toEqual(all.slice(0, 2));
    expect(await listOffencesIn(id, placesOf(3, 2, 2))).toEqual(all.slice(2));
    expect(await listOffencesIn(id, placesOf(0, 2, 1))).toEqual([]);
  });

  it("has nothing of what reviewers said of it, in no list and no file", async () => {
    const { id: versionId } = await importing();
    await submitVersion(country, { versionId, version: 1 });
    const [{ id: offenceId } = { id: 0 }] = await offencesOf(versionId);
    await commentOnOffence(reviewer, {
      ...{ offenceId, version: 1, before: null, text: "Which article?" },
    });
    await returnVersion(reviewer, { versionId, version: 2, reason: "On the whole" });
    await submitVersion(country, { versionId, version: 3 });
    await publishVersion(reviewer, { versionId, version: 4 });
    const read = JSON.stringify([
      await listPublishedTables("sandbox", today),
      await listOffences(versionId),
      await findPublishedDocument(versionId, today),
    ]);
    expect(read).toContain("Robo con violencia");
    for (const words of ["Which article?", "On the whole"]) expect(read).not.toContain(words);
  });

  it("is the newest version, beside which the earlier ones stay", async () => {
    const { id } = await importing();
    await publish(id);
    const next = await beginVersion(contributor, { tableId, date: "2027", note: null });
    await publish(next.id);
    const numbers = async (list: typeof listPublishedTables) =>
      (await list("sandbox", today)).map(({ version }) => version.number);
    expect(await numbers(listPublishedTables)).toEqual([2]);
    expect(await numbers(listPublishedVersions)).toEqual([1, 2]);
  });

  it("is listed at a category that it ties offences to, and at those above it, each offence counted once", async () => {
    const { id } = await importing([
      exampleOffence("1", { correspondences: [tie("020111"), tie("020112")] }),
      exampleOffence("2", { correspondences: [tie("02012")] }),
      exampleOffence("3", { correspondences: [], exclusion: "Repealed" }),
    ]);
    await publish(id);
    const at = async (code: string) =>
      (await listTablesOfCategory("sandbox", today, code)).map(({ offences }) => offences);
    expect(await at("02")).toEqual([2]);
    expect(await at("0201")).toEqual([2]);
    expect(await at("02011")).toEqual([1]);
    expect(await at("020111")).toEqual([1]);
    expect(await at("03")).toEqual([]);
  });

  it("keeps the coverage that its offences have, and is given the same where none was kept", async () => {
    const { id } = await importing([
      exampleOffence("1", { correspondences: [tie("020111"), tie("0101"), tie("0219")] }),
      exampleOffence("2", { correspondences: [] }),
      exampleOffence("3", { correspondences: [tie("03")], exclusion: "Repealed" }),
    ]);
    const { database } = context;
    const read = async () => {
      const versions = await database.db.select().from(tableVersion);
      const counts = await database.db.select().from(categoryCount);
      return { kept: versions.map(({ coverage }) => coverage), counts: new Set(counts) };
    };
    expect((await read()).kept).toEqual([null]);
    await publish(id);
    const computed = coverageOf(iccsVersions[0], await listOffences(id));
    const covered = async () => (await listCoveredTables("sandbox", today, "XAA"))[0]?.coverage;
    const kept = await read();
    expect(kept.kept).toEqual([toStoredCoverage(computed)]);
    expect(await covered()).toEqual(computed);
    await database.write(async (tx) => {
      await tx.update(tableVersion).set({ coverage: null }).where(eq(tableVersion.id, id));
      await tx.delete(categoryCount).where(eq(categoryCount.versionId, id));
    });
    expect(await covered()).toEqual(computed);
    expect(await rebuildMissing(database)).toBe(1);
    expect(await read()).toEqual(kept);
    expect(await rebuildMissing(database)).toBe(0);
    expect(await listCoveredTables("sandbox", today, "XAB")).toEqual([]);
  });

  it("is found by the words of its offences, with their categories, from the day of its publication and in its world", async () => {
    const { id } = await importing([
      exampleOffence("1", { name: "Robo con violencia", correspondences: [tie("0401")] }),
      exampleOffence("2", { name: "Robo de ganado" }),
      exampleOffence("3", { name: "Hurto" }),
    ]);
    const found = async (query: string, day: string, world: "sandbox" | "real") =>
      (await searchOffences(world, day, query)).found.map(({ offence }) => offence.code);
    expect(await found("robo", today, "sandbox")).toEqual([]);
    await publish(id);
    expect((await found("robo", today, "sandbox")).sort()).toEqual(["1", "2"]);
    expect(await found("robo", "2026-06-14", "sandbox")).toEqual([]);
    expect(await found("robo", today, "real")).toEqual([]);
    expect(await found('* " -', today, "sandbox")).toEqual([]);
    const [first] = (await searchOffences("sandbox", today, "VIOLÉNCIA rob")).found;
    expect(first).toMatchObject({
      ...{ table: { id: tableId, country: "XAA" }, version: { id } },
      offence: { name: "Robo con violencia", correspondences: [tie("0401")] },
    });
  });

  it("gives no more offences than a page shows, and says that there are more", async () => {
    const many = Array.from({ length: shownAtMost + 1 }, (_, at) => exampleOffence(String(at)));
    const { id } = await importing(many);
    await publish(id);
    const { found, hasMore } = await searchOffences("sandbox", today, "offence");
    expect([found.length, hasMore]).toEqual([shownAtMost, true]);
    expect((await searchOffences("sandbox", today, "50")).hasMore).toBe(false);
  });

  it("is a file for everybody, before that only for whoever may read the table", async () => {
    const { id } = await importing();
    await expect(getVersionDocument(outsider, id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await getVersionDocument(contributor, id)).offences).toHaveLength(3);
    await publish(id);
    expect(await findPublishedDocument(id, today)).toMatchObject({ country: "XAA", number: 1 });
  });
});
