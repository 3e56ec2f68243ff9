import { beforeEach, expect, it } from "vitest";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { beginVersion } from "./draft-commands";
import { addOffence, removeOffence } from "./offence-commands";
import { getAddingPage, getOffencePage } from "./offence-queries";
import { getVersionPage } from "./table-queries";
import { type ExampleTable, openExampleTable } from "./testing/example-table";
import { submitVersion, withdrawVersion } from "./version-commands";

let world: ExampleTable;
beforeEach(async () => {
  world = await openExampleTable();
});

it("an offence is read with its neighbours, and changed by an author of an open version only", async () => {
  const { id } = await world.importing();
  const [first, second, third] = await world.offencesOf(id);
  const read = (by = world.contributor) => getOffencePage(by, id, second?.id ?? 0);
  expect(await read()).toMatchObject({
    ...{ offence: { code: "102" }, beforeId: first?.id, afterId: third?.id, mayEdit: true },
  });
  expect((await read(world.reviewer)).mayEdit).toBe(false);
  await submitVersion(world.country, { versionId: id, version: 1 });
  expect((await read()).mayEdit).toBe(false);
});

it("an offence of another version, or what is no id, is not found", async () => {
  const { id } = await world.importing();
  const [first] = await world.offencesOf(id);
  await withdrawVersion(world.country, { versionId: id, version: 1 });
  const { id: other } = await world.importing();
  for (const offenceId of [first?.id ?? 0, Number.NaN, 2 ** 40])
    await world.refused(() => getOffencePage(world.contributor, other, offenceId), {
      code: "not-found",
    });
});

it("the next offence to be added is in the language of the last, the first in that of the institution", async () => {
  const { id } = await beginVersion(world.contributor, {
    ...{ tableId: world.tableId, date: "2026", note: null },
  });
  expect(await getAddingPage(world.contributor, id, 0)).toMatchObject({ language: "en" });
  const { correspondences: _, ...offence } = exampleOffence("1", { language: "ko" });
  const { id: added } = await addOffence(world.contributor, { versionId: id, offence });
  expect(await getAddingPage(world.contributor, id, added)).toMatchObject({
    ...{ language: "ko", added: { code: "1" } },
  });
});

it("what was taken out is listed for those who may put it back, the newest first", async () => {
  const { id } = await world.importing();
  for (const { id: offenceId } of (await world.offencesOf(id)).slice(0, 2))
    await removeOffence(world.contributor, { offenceId, version: 1 });
  const takenOut = async (by: typeof world.contributor) =>
    (await getVersionPage(by, id)).takenOut.map(({ code }) => code);
  expect(await takenOut(world.country)).toEqual(["102", "101"]);
  expect(await takenOut(world.reviewer)).toEqual([]);
});
