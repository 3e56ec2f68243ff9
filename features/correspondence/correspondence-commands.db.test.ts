import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { getEdition } from "@/db/edition";
import { categoryCount, notice, tableVersion } from "@/db/tables";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { addTable, beginVersion } from "./draft-commands";
import { importOffences, undoImport } from "./import-commands";
import { mapOffence } from "./mapping-commands";
import { removeOffence } from "./offence-commands";
import { readOffence } from "./reading-commands";
import { getVersionPage, listTables } from "./table-queries";
import {
  type ExampleTable,
  invalid,
  exampleOffences as offences,
  openExampleTable,
} from "./testing/example-table";
import { publishVersion, returnVersion, submitVersion, withdrawVersion } from "./version-commands";
import { ofTable } from "./version-store";

let { context, country, contributor, outsider, reviewer, tableId, importing, offencesOf, refused } =
  {} as ExampleTable;
beforeEach(async () => {
  ({ context, country, contributor, outsider, reviewer, tableId, importing, offencesOf, refused } =
    await openExampleTable());
});

const held = (versionId: number, version: number) => ({ versionId, version });
const statesOf = async () => {
  const rows = await context.database.db.select().from(tableVersion).orderBy(asc(tableVersion.id));
  return rows.map(({ number, state }) => [number, state]);
};
async function firstOffence(versionId: number) {
  const [first] = await offencesOf(versionId);
  if (!first) throw new Error("no offence");
  return first;
}
async function publish() {
  const { id } = await importing();
  await submitVersion(country, held(id, 1));
  await publishVersion(reviewer, held(id, 2));
  return id;
}
const toldOf = async () => {
  const rows = await context.database.db.select().from(notice).orderBy(asc(notice.id));
  return rows.map(({ userId, kind }) => [userId, kind]);
};

describe("an import", () => {
  it("stores every offence in its order as a draft, with what became of the rows", async () => {
    const many = Array.from({ length: 120 }, (_, at) => exampleOffence(String(at)));
    const { id } = await importOffences(
      contributor,
      {
        ...{ tableId, date: "2026-05", note: null, fileName: "table.csv" },
        ...{ counts: { accepted: 119, repaired: 1 }, replaces: null },
      },
      many,
    );
    const rows = await offencesOf(id);
    expect(rows.map(({ code, position }) => [code, position])).toEqual(
      many.map(({ code }, at) => [code, at + 1]),
    );
    expect(rows[0]?.correspondences).toEqual(many[0]?.correspondences);
    const [version] = await context.database.db.select().from(tableVersion);
    expect(version).toMatchObject({
      ...{ number: 1, state: "draft", fileName: "table.csv", authors: ["user:con"] },
      importCounts: { accepted: 119, repaired: 1 },
    });
  });

  it("stores nothing when a code is there twice, when there is no row, or while a version is open", async () => {
    const twice = [exampleOffence("101"), exampleOffence("101")];
    await refused(() => importing(twice), invalid("file", "code-repeated"));
    await refused(() => importing([]), invalid("file", "nothing-to-import"));
    await importing();
    await refused(() => importing(), { code: "conflict" });
  });

  it("in place of a draft withdraws it, and brings it back when it is undone", async () => {
    const first = await importing();
    const second = await importing(offences, { replaces: { id: first.id, version: 1 } });
    expect(await statesOf()).toEqual([
      [1, "withdrawn"],
      [2, "draft"],
    ]);
    await undoImport(contributor, { ...held(second.id, 1), writtenAt: null });
    expect(await statesOf()).toEqual([
      [1, "draft"],
      [2, "withdrawn"],
    ]);
    await refused(() => undoImport(contributor, { ...held(second.id, 2), writtenAt: null }), {
      code: "conflict",
    });
  });

  it("is not undone with what somebody wrote, took out or read in it meanwhile and nobody saw", async () => {
    const { id } = await importing();
    const read = async () => {
      const { version, writtenAt } = await getVersionPage(contributor, id);
      return { ...held(id, version.version), writtenAt };
    };
    const [first, second, third] = await offencesOf(id);
    const inMinutes = (minutes: number) => ({
      ...country,
      now: new Date(country.now.getTime() + minutes * 60_000),
    });
    const works = [
      () =>
        mapOffence(inMinutes(1), {
          ...{ offenceId: first?.id, version: 1, correspondences: [], exclusion: null },
        }),
      () => removeOffence(inMinutes(2), { offenceId: second?.id, version: 1 }),
      () => readOffence(inMinutes(3), { offenceId: third?.id, correspondences: [] }),
    ];
    for (const work of works) {
      const before = await read();
      await work();
      await refused(() => undoImport(contributor, before), { code: "conflict" });
    }
    await undoImport(contributor, await read());
    expect(await statesOf()).toEqual([[1, "withdrawn"]]);
  });

  it("is stored once when it is sent twice at once", async () => {
    const sent = await Promise.allSettled([importing(), importing()]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await statesOf()).toEqual([[1, "draft"]]);
  });

  it("is made for no other country's table", async () => {
    await refused(() => importing(offences, {}, outsider), { code: "forbidden" });
  });
});

describe("a version", () => {
  it("is submitted, returned with a reason, submitted again and published, and each is told whose turn it is", async () => {
    const { id } = await importing();
    await submitVersion(country, held(id, 1));
    await returnVersion(reviewer, { ...held(id, 2), reason: "What is 102?" });
    const { id: offenceId, version } = (await offencesOf(id))[1] ?? { id: 0, version: 0 };
    await mapOffence(contributor, {
      ...{
        offenceId,
        version,
        correspondences: exampleOffence("1").correspondences,
        exclusion: null,
      },
    });
    await submitVersion(country, held(id, 3));
    const before = await getEdition(context.database.db);
    await publishVersion(reviewer, held(id, 4));
    expect(await getEdition(context.database.db)).toBe(before + 1);
    expect(await statesOf()).toEqual([[1, "published"]]);
    expect(await toldOf()).toEqual([
      ["rev", "table-submitted"],
      ["fay", "table-returned"],
      ["rev", "table-submitted"],
      ["fay", "table-published"],
    ]);
    const counts = await context.database.db.select().from(categoryCount);
    expect(counts.map(({ category, offences: count }) => [category, count]).sort()).toEqual([
      ["01", 2],
      ["0101", 2],
    ]);
  });

  it("begins with the offences of the published one", async () => {
    await publish();
    const { id } = await beginVersion(contributor, { tableId, date: "2027", note: null });
    const rows = await offencesOf(id);
    expect(rows.map(({ code, exclusion }) => [code, exclusion])).toEqual([
      ["101", null],
      ["102", null],
      ["103", "Repealed in 2020"],
    ]);
    expect(await statesOf()).toEqual([
      [1, "published"],
      [2, "draft"],
    ]);
  });

  it("is not submitted without an offence that counts, by a contributor, or as it was not read", async () => {
    const { id } = await importing([exampleOffence("103", { exclusion: "Repealed" })]);
    await refused(() => submitVersion(country, held(id, 1)), invalid("", "no-offence"));
    await refused(() => submitVersion(contributor, held(id, 1)), { code: "forbidden" });
    await refused(() => submitVersion(country, held(id, 2)), { code: "conflict" });
  });

  it.each([0.5, Number.NaN, 2 ** 40])("is not found under %s", async (id) => {
    await refused(() => getVersionPage(reviewer, id), { code: "not-found" });
  });

  it("is not found under the address of another table", async () => {
    const { id } = await importing();
    const other = await addTable(contributor, {
      ...{ country: "XAA", institutionKind: "courts", institution: exampleText("Courts") },
    });
    expect((await ofTable(tableId, getVersionPage(country, id))).version.id).toBe(id);
    await refused(() => ofTable(other.id, getVersionPage(country, id)), { code: "not-found" });
  });

  it("is read with the one published before it, and what each may do with it", async () => {
    const first = await publish();
    const { id } = await beginVersion(contributor, { tableId, date: "2027", note: null });
    const page = await getVersionPage(country, id);
    expect(page.offences.map(({ code }) => code)).toEqual(["101", "102", "103"]);
    expect(page.earlier?.id).toBe(first);
    expect(page.may).toEqual({
      ...{ edit: true, undo: false, submit: true, withdraw: true, review: false },
    });
    expect((await getVersionPage(contributor, id)).may.submit).toBe(false);
    await submitVersion(country, held(id, 1));
    expect((await getVersionPage(reviewer, id)).may).toEqual({
      ...{ edit: false, undo: false, submit: false, withdraw: false, review: true },
    });
    const { tables, places } = await listTables(country);
    expect(tables.map(({ versions }) => versions.map(({ state }) => state))).toEqual([
      ["submitted", "published"],
    ]);
    expect(places.map(({ iso3 }) => iso3)).toEqual(["XAA"]);
    expect((await listTables(reviewer)).places).toEqual([]);
  });

  it("is not reviewed by somebody who wrote in it", async () => {
    const { id } = await importing();
    await submitVersion(country, held(id, 1));
    const both = {
      ...contributor,
      actor: { ...contributor.actor, grants: reviewer.actor.grants },
    };
    await refused(() => publishVersion(both, held(id, 2)), { code: "forbidden" });
  });

  it("does not change once it is published or withdrawn", async () => {
    const id = await publish();
    const { id: offenceId } = await firstOffence(id);
    const change = { offenceId, version: 1, correspondences: [], exclusion: null };
    await refused(() => mapOffence(contributor, change), { code: "conflict" });
    await refused(() => withdrawVersion(country, held(id, 3)), { code: "conflict" });
    await refused(() => returnVersion(reviewer, { ...held(id, 3), reason: "Late" }), {
      code: "conflict",
    });
  });
});
