import { beforeEach, expect, it } from "vitest";
import { mapOffence, readOffence } from "./mapping-commands";
import { getSecondReading } from "./reading-queries";
import { type ExampleTable, openExampleTable } from "./testing/example-table";

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

async function disputesFor(who: "contributor" | "country") {
  const { disputes } = await getSecondReading(world[who], versionId);
  return disputes.map(({ offence, readings }) => ({
    code: offence.code,
    readings: readings.map(({ name, correspondences }) => [name, correspondences[0]?.category]),
  }));
}

it("nobody sees what others read an offence as before having read it", async () => {
  await readOffence(world.contributor, { offenceId, correspondences: [tie("0102")] });
  expect(await disputesFor("country")).toEqual([]);
  await readOffence(world.country, { offenceId, correspondences: [tie("0103")] });
  const [dispute] = await disputesFor("country");
  expect(dispute?.code).toBe("101");
  expect(dispute?.readings.map(([, category]) => category)).toEqual(["0103", "0102"]);
});

it("a reading that says what the table says is in no dispute, until another says otherwise", async () => {
  await readOffence(world.contributor, { offenceId, correspondences: [tie("0101")] });
  expect(await disputesFor("contributor")).toEqual([]);
  await readOffence(world.country, { offenceId, correspondences: [tie("0102")] });
  expect((await disputesFor("contributor")).map(({ code }) => code)).toEqual(["101"]);
});

it("a reading that is taken into the table ends a dispute with it", async () => {
  await readOffence(world.contributor, { offenceId, correspondences: [tie("0102")] });
  const [dispute] = (await getSecondReading(world.contributor, versionId)).disputes;
  await mapOffence(world.contributor, {
    ...{ offenceId, version: dispute?.offence.version, exclusion: null },
    correspondences: dispute?.readings[0]?.correspondences,
  });
  expect(await disputesFor("contributor")).toEqual([]);
});

it("what one has read shows as one's own, and nobody else's", async () => {
  await readOffence(world.contributor, { offenceId, correspondences: [tie("0102")] });
  const [own] = (await getSecondReading(world.contributor, versionId)).offences;
  const [others] = (await getSecondReading(world.country, versionId)).offences;
  expect(own?.own).toEqual([tie("0102")]);
  expect(others?.own).toBeNull();
});

it("readings are refused to a reviewer and to another country", async () => {
  for (const context of [world.reviewer, world.outsider])
    await world.refused(() => getSecondReading(context, versionId), { code: "forbidden" });
});
