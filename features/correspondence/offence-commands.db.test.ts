import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changeLog, offenceReading, removedOffence, tableVersion } from "@/db/tables";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { runAction } from "@/lib/action";
import { beginVersion } from "./draft-commands";
import { mapOffence } from "./mapping-commands";
import { addOffence, changeOffence, removeOffence, restoreOffence } from "./offence-commands";
import { readOffence } from "./reading-commands";
import { type ExampleTable, invalid, openExampleTable } from "./testing/example-table";
import { publishVersion, submitVersion } from "./version-commands";

let world: ExampleTable;
beforeEach(async () => {
  world = await openExampleTable();
});

const { correspondences: _, ...example } = exampleOffence("201", { name: "Estafa" });
const written = (fields: object = {}) => ({ ...example, ...fields });
const tie = { category: "0101", kind: null, share: null, confidence: null, note: null };
const begin = () =>
  beginVersion(world.contributor, { tableId: world.tableId, date: "2026", note: null });
const add = (versionId: number, fields: object = {}, by = world.contributor) =>
  addOffence(by, { versionId, offence: written(fields) });

async function firstOffence(versionId: number) {
  const [first] = await world.offencesOf(versionId);
  if (!first) throw new Error("no offence");
  return first;
}

async function lastLogged() {
  const rows = await world.context.database.db.select().from(changeLog).orderBy(asc(changeLog.seq));
  return rows.at(-1);
}

/** In every state but those in which a version is written, and for everybody who may not write in it. */
async function refusedElsewhere(
  versionId: number,
  run: (by: typeof world.contributor) => Promise<unknown>,
) {
  for (const by of [world.outsider, world.reviewer])
    await world.refused(() => run(by), { code: "forbidden" });
  await submitVersion(world.country, { versionId, version: 1 });
  await world.refused(() => run(world.contributor), { code: "conflict" });
  await publishVersion(world.reviewer, { versionId, version: 2 });
  await world.refused(() => run(world.contributor), { code: "conflict" });
}

describe("an offence is added by hand", () => {
  it("after the others, tied to nothing, and is in the change log", async () => {
    const { id: versionId } = await world.importing();
    const { id } = await add(versionId, { validFrom: "2019", legalReference: "Article 12" });
    const last = (await world.offencesOf(versionId)).at(-1);
    expect(last).toMatchObject({
      ...{ id, position: 4, version: 1, correspondences: [] },
      ...written({ validFrom: "2019", legalReference: "Article 12" }),
    });
    expect(await lastLogged()).toMatchObject({
      ...{ action: "addOffence", actor: "user:con", subject: "XAA", before: null },
      after: { id, code: "201" },
    });
  });

  it("to a version that began empty, which is published with nothing but such offences", async () => {
    const { id: versionId } = await begin();
    await world.refused(() => submitVersion(world.country, { versionId, version: 1 }), {
      code: "invalid",
    });
    for (const code of ["1", "2", "3"]) await add(versionId, { code });
    const { id: offenceId } = await firstOffence(versionId);
    await mapOffence(world.contributor, {
      ...{ offenceId, version: 1, correspondences: [tie], exclusion: null },
    });
    await submitVersion(world.country, { versionId, version: 1 });
    await publishVersion(world.reviewer, { versionId, version: 2 });
    expect((await world.offencesOf(versionId)).map(({ code }) => code)).toEqual(["1", "2", "3"]);
  });

  it("by somebody who reviews it no longer", async () => {
    const { id: versionId } = await begin();
    const { contributor, reviewer } = world;
    const grants = [...contributor.actor.grants, ...reviewer.actor.grants];
    const both = { ...reviewer, actor: { ...reviewer.actor, grants } };
    await add(versionId, {}, both);
    await submitVersion(world.country, { versionId, version: 1 });
    await world.refused(() => publishVersion(reviewer, { versionId, version: 2 }), {
      code: "forbidden",
    });
  });

  it.each([
    ["a code that another offence has", { code: "101" }, "offence.code", "code-repeated"],
    ["no code", { code: " " }, "offence.code", "text-empty"],
    ["no name", { name: "" }, "offence.name", "text-empty"],
    ["a malformed day", { validFrom: "1.1.2020" }, "offence.validFrom", "date-malformed"],
    [
      "an end before its begin",
      { validFrom: "2020", validTo: "2019" },
      "offence.validTo",
      "date-order",
    ],
    ["no language", { language: "" }, "offence.language", "language-malformed"],
  ])("not with %s", async (_, fields, path, code) => {
    const { id: versionId } = await world.importing();
    expect(await runAction(() => add(versionId, fields))).toEqual({
      ...{ ok: false, code: "invalid", faults: [{ path, code }] },
    });
    expect(await world.offencesOf(versionId)).toHaveLength(3);
  });

  it("once, when two add the same code at once", async () => {
    const { id: versionId } = await begin();
    const sent = await Promise.allSettled([add(versionId), add(versionId, {}, world.country)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await world.offencesOf(versionId)).toHaveLength(1);
  });

  it("by nobody else, and to no version that is under review or published", async () => {
    const { id: versionId } = await world.importing();
    await refusedElsewhere(versionId, (by) => add(versionId, {}, by));
    await world.refused(() => add(2 ** 40), { code: "not-found" });
  });
});

describe("an offence is changed by hand", () => {
  const change = (offenceId: number, fields: object = {}, version = 1, by = world.contributor) =>
    changeOffence(by, { offenceId, version, offence: written(fields) });

  it("in everything but what it is tied to", async () => {
    const { id: versionId } = await world.importing();
    const before = await firstOffence(versionId);
    const fields = { code: "101-A", name: "Homicidio simple", validTo: "2024-05" };
    expect(await change(before.id, fields)).toEqual({ version: 2 });
    const changedAt = world.contributor.now.toISOString();
    expect(await firstOffence(versionId)).toEqual({
      ...{ ...before, ...written(fields), version: 2, changedAt },
    });
    expect(await lastLogged()).toMatchObject({
      ...{ action: "changeOffence", before: { code: "101" }, after: { code: "101-A" } },
    });
  });

  it("and is set aside with the reason only where it is tied to nothing", async () => {
    const { id: versionId } = await world.importing();
    const [tied, left] = await world.offencesOf(versionId);
    const aside = { code: "x", exclusion: "Repealed" };
    await world.refused(
      () => change(tied?.id ?? 0, aside),
      invalid("offence.exclusion", "excluded-and-mapped"),
    );
    await change(left?.id ?? 0, aside);
    expect((await world.offencesOf(versionId))[1]).toMatchObject(aside);
  });

  it("keeps its own code, and takes that of no other", async () => {
    const { id: versionId } = await world.importing();
    const { id } = await firstOffence(versionId);
    await change(id, { code: "101" });
    await world.refused(
      () => change(id, { code: "102" }, 2),
      invalid("offence.code", "code-repeated"),
    );
  });

  it("once, when two change it at once or one has read it before", async () => {
    const { id: versionId } = await world.importing();
    const { id } = await firstOffence(versionId);
    const sent = await Promise.allSettled([
      change(id, { name: "One" }),
      change(id, { name: "Other" }, 1, world.country),
    ]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await world.refused(() => change(id, { name: "Late" }), { code: "conflict" });
  });

  it("by nobody else, and in no version that is under review or published", async () => {
    const { id: versionId } = await world.importing();
    const { id } = await firstOffence(versionId);
    await refusedElsewhere(versionId, (by) => change(id, {}, 1, by));
  });
});

describe("an offence is taken out of a draft", () => {
  const remove = (offenceId: number, version = 1, by = world.contributor) =>
    removeOffence(by, { offenceId, version });

  it("and put back where it was, with what it was tied to and read as", async () => {
    const { id: versionId } = await world.importing();
    const before = await firstOffence(versionId);
    await readOffence(world.country, { offenceId: before.id, correspondences: [tie] });
    const { removedId } = await remove(before.id);
    expect((await world.offencesOf(versionId)).map(({ code }) => code)).toEqual(["102", "103"]);
    expect(await lastLogged()).toMatchObject({
      ...{ action: "removeOffence", before: { code: "101" }, after: null },
    });
    const { id } = await restoreOffence(world.country, { removedId });
    const { id: _, version: __, changedAt: ___, ...said } = before;
    expect(await firstOffence(versionId)).toMatchObject({ ...said, id, version: 2 });
    const [reading] = await world.context.database.db.select().from(offenceReading);
    expect(reading).toMatchObject({ offenceId: id, person: "user:fay", correspondences: [tie] });
    await world.refused(() => restoreOffence(world.country, { removedId }), { code: "not-found" });
    expect(await lastLogged()).toMatchObject({ action: "restoreOffence", before: null });
  });

  it("and its place is taken by none that is added meanwhile", async () => {
    const { id: versionId } = await world.importing();
    const last = (await world.offencesOf(versionId)).at(-1);
    const { removedId } = await remove(last?.id ?? 0);
    await add(versionId);
    await restoreOffence(world.contributor, { removedId });
    expect(
      (await world.offencesOf(versionId)).map(({ code, position }) => [code, position]),
    ).toEqual([
      ["101", 1],
      ["102", 2],
      ["103", 3],
      ["201", 4],
    ]);
  });

  it("and is not put back while another has its code", async () => {
    const { id: versionId } = await world.importing();
    const { removedId } = await remove((await firstOffence(versionId)).id);
    await add(versionId, { code: "101" });
    await world.refused(
      () => restoreOffence(world.contributor, { removedId }),
      invalid("offence.code", "code-repeated"),
    );
  });

  it("once, when two take it out at once, and not as it was not read", async () => {
    const { id: versionId } = await world.importing();
    const { id } = await firstOffence(versionId);
    await world.refused(() => remove(id, 2), { code: "conflict" });
    const sent = await Promise.allSettled([remove(id), remove(id, 1, world.country)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await world.context.database.db.select().from(removedOffence)).toHaveLength(1);
  });

  it("by nobody else, and of no version that is under review or published", async () => {
    const { id: versionId } = await world.importing();
    const [first, second] = await world.offencesOf(versionId);
    const { removedId } = await remove(second?.id ?? 0);
    const offenceId = first?.id ?? 0;
    await refusedElsewhere(versionId, (by) => remove(offenceId, 1, by));
    await world.refused(() => restoreOffence(world.outsider, { removedId }), { code: "forbidden" });
    await world.refused(() => restoreOffence(world.contributor, { removedId }), {
      code: "conflict",
    });
    const [version] = await world.context.database.db
      .select({ authors: tableVersion.authors })
      .from(tableVersion)
      .where(eq(tableVersion.id, versionId));
    expect(version?.authors).toEqual(["user:con"]);
  });
});
