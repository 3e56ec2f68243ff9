import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changeLog } from "@/db/tables";
import { testNow } from "@/db/testing/test-context";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { beginVersion } from "./draft-commands";
import { getOffencePage } from "./offence-queries";
import { beginReading, endReading, readOffence, settleOffence } from "./reading-commands";
import { getSecondReading } from "./reading-queries";
import { getVersionDocument } from "./table-file-queries";
import { getVersionPage } from "./table-queries";
import { type ExampleTable, invalid, openExampleTable } from "./testing/example-table";
import { publishVersion, submitVersion } from "./version-commands";
import { getOffenceAid, getWorkbench } from "./workbench-queries";

const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});

let world: ExampleTable;
let versionId: number;
let offenceId: number;
beforeEach(async () => {
  world = await openExampleTable();
  versionId = (await world.importing()).id;
  offenceId = (await world.offencesOf(versionId))[0]?.id ?? 0;
});

const readAt = testNow.toISOString();
const read = (who: "contributor" | "country", ...categories: string[]) =>
  readOffence(world[who], { offenceId, correspondences: categories.map(tie) });

async function disputesFor(who: "contributor" | "country") {
  const { disputes } = await getSecondReading(world[who], versionId);
  return disputes.map(({ offence, readings }) => ({
    code: offence.code,
    readings: readings.map(({ name, correspondences }) => [name, correspondences[0]?.category]),
  }));
}

describe("somebody who reads a draft apart", () => {
  beforeEach(() => beginReading(world.country, { versionId }));

  it("does not see what others read an offence as before having read it", async () => {
    await read("contributor", "0102");
    expect(await disputesFor("country")).toEqual([]);
    await read("country", "0103");
    const [dispute] = await disputesFor("country");
    expect(dispute?.code).toBe("101");
    expect(dispute?.readings.map(([, category]) => category)).toEqual(["0103", "0102"]);
  });

  it("sees nowhere what the draft says of an offence before having read it", async () => {
    const bench = await getWorkbench(world.country, versionId);
    expect([bench.offences, bench.isHidden]).toEqual([[], true]);
    const page = await getVersionPage(world.country, versionId);
    expect([page.offences, page.isHidden]).toEqual([[], true]);
    await world.refused(() => getVersionDocument(world.country, versionId), { code: "forbidden" });
    await world.refused(() => getOffencePage(world.country, versionId, offenceId), {
      code: "forbidden",
    });
    const aidOf = async () => (await getOffenceAid(world.country, offenceId)).offence;
    expect(await aidOf()).toMatchObject({ correspondences: [], version: 0 });
    await read("country", "0103");
    expect((await aidOf()).correspondences[0]?.category).toBe("0101");
    expect((await getOffenceAid(world.contributor, offenceId)).offence.version).toBe(1);
  });

  it("is not suggested what the version before says of an offence, with which the draft began", async () => {
    await submitVersion(world.country, { versionId, version: 1 });
    await publishVersion(world.reviewer, { versionId, version: 2 });
    ({ id: versionId } = await beginVersion(world.contributor, {
      ...{ tableId: world.tableId, date: "2026-06", note: null },
    }));
    offenceId = (await world.offencesOf(versionId))[0]?.id ?? 0;
    await beginReading(world.country, { versionId });
    const earlierFor = async (who: "contributor" | "country") => {
      const { suggestions } = await getOffenceAid(world[who], offenceId);
      return suggestions.flatMap(({ code, reasons }) =>
        reasons.some(({ kind }) => kind === "earlier") ? [code] : [],
      );
    };
    expect(await earlierFor("country")).toEqual([]);
    expect(await earlierFor("contributor")).toEqual(["0101"]);
    await read("country", "0103");
    expect(await earlierFor("country")).toEqual(["0101"]);
  });

  it("sees the draft once all of it is read, or the reading is ended", async () => {
    for (const { id } of await world.offencesOf(versionId))
      await readOffence(world.country, { offenceId: id, correspondences: [] });
    expect((await getWorkbench(world.country, versionId)).offences).toHaveLength(3);
    await endReading(world.country, { versionId });
    await beginReading(world.contributor, { versionId });
    expect((await getWorkbench(world.contributor, versionId)).isHidden).toBe(true);
    await endReading(world.contributor, { versionId });
    expect((await getVersionPage(world.contributor, versionId)).offences).toHaveLength(3);
  });

  it("is not kept from a version that is no draft any more", async () => {
    await submitVersion(world.country, { versionId, version: 1 });
    expect((await getVersionPage(world.country, versionId)).offences).toHaveLength(3);
    const refused = { code: "conflict" };
    await world.refused(() => beginReading(world.contributor, { versionId }), refused);
    await world.refused(() => endReading(world.country, { versionId }), refused);
  });

  it("belongs to the country of the table", async () => {
    for (const context of [world.reviewer, world.outsider])
      await world.refused(() => beginReading(context, { versionId }), { code: "forbidden" });
  });
});

describe("readings that differ", () => {
  it("are shown to whoever maps the draft, without an own reading", async () => {
    await read("country", "0102");
    expect((await disputesFor("contributor")).map(({ code }) => code)).toEqual(["101"]);
  });

  it("are in no dispute where they say what the table says, until another says otherwise", async () => {
    await readOffence(world.contributor, {
      ...{ offenceId, correspondences: exampleOffence("101").correspondences },
    });
    expect(await disputesFor("contributor")).toEqual([]);
    await read("country", "0102");
    expect((await disputesFor("contributor")).map(({ code }) => code)).toEqual(["101"]);
  });

  it("say in what they differ, the table first", async () => {
    await read("country", "0101");
    const [dispute] = (await getSecondReading(world.contributor, versionId)).disputes;
    expect(dispute?.differences).toEqual([
      { what: "kind", category: "0101", said: ["exact", null] },
    ]);
  });

  it("are settled by one of them, by the table or by another word, until somebody reads the offence anew", async () => {
    await read("country", "0102");
    await read("contributor", "0103");
    const settle = (version: number, ...categories: string[]) =>
      settleOffence(world.contributor, {
        ...{ offenceId, version, readAt, correspondences: categories.map(tie), exclusion: null },
      });
    for (const [version, category] of ["0102", "0101", "0104"].entries()) {
      expect(await disputesFor("contributor")).toHaveLength(1);
      expect(await settle(version + 1, category)).toEqual({ version: version + 2 });
      expect(await disputesFor("contributor")).toEqual([]);
      const [offence] = await world.offencesOf(versionId);
      expect(offence?.correspondences).toEqual([tie(category)]);
      await read("country", "0102", "0103");
    }
  });

  it("are not settled by whoever has not seen the newest of them", async () => {
    await read("country", "0102");
    const [seen] = (await getSecondReading(world.contributor, versionId)).disputes;
    const later = { ...world.country, now: new Date(testNow.getTime() + 60_000) };
    await readOffence(later, { offenceId, correspondences: [tie("0103")] });
    const settled = { offenceId, version: 1, correspondences: [tie("0102")], exclusion: null };
    await world.refused(
      () => settleOffence(world.contributor, { ...settled, readAt: seen?.readAt }),
      { code: "conflict" },
    );
    const [newest] = (await getSecondReading(world.contributor, versionId)).disputes;
    await settleOffence(world.contributor, { ...settled, readAt: newest?.readAt });
    expect(await disputesFor("contributor")).toEqual([]);
  });

  it("are not settled on what somebody changed meanwhile, with what no table can hold, or where nobody read", async () => {
    const settled = { offenceId, version: 1, readAt, correspondences: [], exclusion: null };
    const conflict = { code: "conflict" };
    await world.refused(() => settleOffence(world.contributor, settled), conflict);
    await read("country", "0102");
    await world.refused(
      () => settleOffence(world.contributor, { ...settled, version: 2 }),
      conflict,
    );
    await world.refused(
      () => settleOffence(world.contributor, { ...settled, correspondences: [tie("9999")] }),
      invalid("correspondences.0.category", "category-unknown"),
    );
    await world.refused(() => settleOffence(world.outsider, settled), { code: "forbidden" });
  });
});

it("what one has read shows as one's own, and nobody else's", async () => {
  await read("contributor", "0102");
  const [own] = (await getSecondReading(world.contributor, versionId)).offences;
  const [others] = (await getSecondReading(world.country, versionId)).offences;
  expect(own?.own).toEqual([tie("0102")]);
  expect(others?.own).toBeNull();
});

it("a reading that is given anew is in the change log with the one that it replaces", async () => {
  await read("contributor", "0102");
  await read("contributor", "0103");
  const rows = await world.context.database.db.select().from(changeLog).orderBy(asc(changeLog.seq));
  expect(rows.slice(-2).map(({ before, after }) => [before, after])).toMatchObject([
    [null, { correspondences: [tie("0102")] }],
    [{ correspondences: [tie("0102")] }, { correspondences: [tie("0103")] }],
  ]);
});

it("readings are refused to a reviewer and to another country", async () => {
  for (const context of [world.reviewer, world.outsider])
    await world.refused(() => getSecondReading(context, versionId), { code: "forbidden" });
});
