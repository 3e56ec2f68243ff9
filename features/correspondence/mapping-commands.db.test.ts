import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { offenceReading } from "@/db/tables";
import { mapOffence } from "./mapping-commands";
import { readOffence } from "./reading-commands";
import { type ExampleTable, invalid, openExampleTable } from "./testing/example-table";

const tie = (category: string, fields: object = {}) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
  ...fields,
});

let { context, country, contributor, importing, offencesOf, refused } = {} as ExampleTable;
beforeEach(async () => {
  ({ context, country, contributor, importing, offencesOf, refused } = await openExampleTable());
});

async function firstOffence(versionId: number) {
  const [first] = await offencesOf(versionId);
  if (!first) throw new Error("no offence");
  return first;
}

describe("an offence of a draft", () => {
  it("is tied to several categories with their shares, one after the other", async () => {
    const { id } = await importing();
    const { id: offenceId } = await firstOffence(id);
    const correspondences = [tie("0101", { share: 0.6 }), tie("020111", { share: 0.4 })];
    const mapped = { offenceId, version: 1, correspondences, exclusion: null };
    expect(await mapOffence(contributor, mapped)).toEqual({ version: 2 });
    expect((await firstOffence(id)).correspondences).toEqual(correspondences);
    await refused(() => mapOffence(contributor, mapped), { code: "conflict" });
  });

  it.each([
    [
      "a category that v1.0 does not have",
      [tie("01042")],
      "correspondences.0.category",
      "category-unknown",
    ],
    [
      "a category twice",
      [tie("0101"), tie("0101")],
      "correspondences.1.category",
      "category-twice",
    ],
    [
      "shares above the whole",
      [tie("0101", { share: 0.6 }), tie("0102", { share: 0.6 })],
      "correspondences",
      "share-sum",
    ],
  ])("is not tied to %s", async (_, correspondences, path, code) => {
    const { id } = await importing();
    const { id: offenceId } = await firstOffence(id);
    const mapped = { offenceId, version: 1, correspondences, exclusion: null };
    await refused(() => mapOffence(contributor, mapped), invalid(path, code));
  });

  it("keeps what each person reads it as, apart from the table", async () => {
    const { id } = await importing();
    const { id: offenceId } = await firstOffence(id);
    await readOffence(contributor, { offenceId, correspondences: [tie("0102")] });
    await readOffence(country, { offenceId, correspondences: [tie("0103")] });
    await readOffence(country, { offenceId, correspondences: [tie("0101")] });
    const readings = await context.database.db
      .select()
      .from(offenceReading)
      .orderBy(asc(offenceReading.person));
    expect(
      readings.map(({ person, correspondences }) => [person, correspondences[0]?.category]),
    ).toEqual([
      ["user:con", "0102"],
      ["user:fay", "0101"],
    ]);
    expect(await firstOffence(id)).toMatchObject({ version: 1 });
  });
});
