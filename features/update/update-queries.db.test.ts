import { beforeEach, describe, expect, it } from "vitest";
import { commentOnUpdate } from "./comment-on-update";
import { openUpdate } from "./open-update";
import { actAs } from "./testing/people";
import { openScene, type Scene, submit, toResolved } from "./testing/submitted-update";
import { getUpdatePage, listQueue, listReadCountries, listWorkOf } from "./update-queries";

let scene: Scene;
let updateId: string;

beforeEach(async () => {
  scene = await openScene();
  updateId = await submit(scene, [toResolved]);
});

describe("the page of an update", () => {
  it("says to each reader what they may do", async () => {
    const contributor = await actAs(scene.context, "contributor", "contributor", "XAA");
    const flags = {
      isReviewer: false,
      isOwn: false,
      mayReview: false,
      mayEdit: true,
      mayWithdraw: false,
      mayComment: true,
    };
    expect(await getUpdatePage(contributor, updateId)).toMatchObject(flags);
    expect(await getUpdatePage(scene.focalPoint, updateId)).toMatchObject({
      ...flags,
      isOwn: true,
      mayWithdraw: true,
    });
    expect(await getUpdatePage(scene.reviewer, updateId)).toMatchObject({
      ...flags,
      isReviewer: true,
      mayReview: true,
      mayEdit: false,
    });
  });

  it("names who wrote, and who commented on what", async () => {
    const editKey = `challenges/${toResolved.id}/status`;
    await commentOnUpdate(scene.reviewer, { updateId, editKey, text: "Since when?" });
    const { authors, comments } = await getUpdatePage(scene.focalPoint, updateId);
    expect([...authors.values()]).toEqual(["Name of focal"]);
    expect(comments).toMatchObject([
      { editKey, text: "Since when?", writtenByName: "Name of reviewer" },
    ]);
  });

  it("is not there for people of another country, nor where there is no update", async () => {
    const other = await actAs(scene.context, "other", "focal-point", "XAB");
    await expect(getUpdatePage(other, updateId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(getUpdatePage(other, "none")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the lists of updates", () => {
  it("have region, Centre and names of the country, for filters and headings", async () => {
    expect(await listQueue(scene.reviewer)).toMatchObject([
      {
        id: updateId,
        names: { en: "Country XAA" },
        world: "sandbox",
        region: "oceania",
        centre: null,
        stateByName: "Name of focal",
      },
    ]);
  });

  it("show the Centre's drafts to the Centre only", async () => {
    const { id } = await openUpdate(scene.reviewer, { kind: "centre", country: "XAA" });
    const idsOf = async (by: Scene["reviewer"]) => (await listWorkOf(by)).map((each) => each.id);
    expect((await idsOf(scene.reviewer)).sort()).toEqual([id, updateId].sort());
    expect(await idsOf(scene.focalPoint)).toEqual([updateId]);
  });

  it("refuse the queue to whoever does not review", async () => {
    await expect(listQueue(scene.focalPoint)).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("the Centre may read every country, a country none", async () => {
  expect((await listReadCountries(scene.reviewer)).map(({ iso3 }) => iso3).sort()).toEqual([
    "XAA",
    "XAB",
  ]);
  expect(await listReadCountries(scene.focalPoint)).toEqual([]);
});
