import { beforeEach, describe, expect, it } from "vitest";
import { readRows } from "@/db/testing/read-rows";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { editKey } from "@/domain/update/edit";
import { userActor } from "@/lib/actor";
import { settleConflicts } from "./carry-over";
import { concludeReview } from "./conclude-review";
import { openUpdate } from "./open-update";
import { saveEdits } from "./save-edits";
import { actAs } from "./testing/people";
import {
  challenge,
  decide,
  openScene,
  publish,
  type Scene,
  submit,
  toNewText,
  toResolved,
} from "./testing/submitted-update";
import { getUpdatePage } from "./update-queries";

let scene: Scene;
let updateId: string;
const key = editKey(toResolved);
const event = exampleStatement("events");

// Both changes are submitted; meanwhile the status of the same challenge is published otherwise, and an event.
beforeEach(async () => {
  scene = await openScene();
  updateId = await submit(scene, [toResolved, toNewText]);
  await publishOtherwise();
});

const publishOtherwise = () =>
  publish(
    scene.context,
    exampleProfile({ challenges: [{ ...challenge, status: "mitigated" }], events: [event] }),
    "2026-06-01",
  );
const readPage = () => getUpdatePage(scene.reviewer, updateId);
const settle = async (choices: Record<string, "mine" | "standing">, by = scene.reviewer) =>
  settleConflicts(by, { updateId, version: (await readPage()).update.version, choices });

describe("a contradiction between an update and a newer revision", () => {
  it("is shown with what stands now, beside what else has changed", async () => {
    const { conflicts, since } = await readPage();
    expect(conflicts).toMatchObject([{ edit: { field: "status" }, standing: "mitigated" }]);
    expect(since.map(editKey)).toEqual([key, `events/${event.id}`]);
  });

  it("settled for the update leaves a change of what stands now, to be decided on", async () => {
    await settle({ [key]: "mine" });
    const { changes, conflicts, since } = await readPage();
    expect(conflicts).toEqual([]);
    expect(since).toEqual([]);
    expect(changes.map(({ edit }) => edit)).toEqual(
      expect.arrayContaining([{ ...toResolved, before: "mitigated" }, toNewText]),
    );
  });

  it("settled for what stands leaves no change there, and the others", async () => {
    await settle({ [key]: "standing" });
    expect((await readPage()).changes.map(({ edit }) => edit)).toEqual([toNewText]);
  });

  it("settled for the update ends what was decided of another change than that", async () => {
    await decide(scene.reviewer, updateId, true);
    await settle({ [key]: "mine" });
    const verdicts = new Map(
      (await readPage()).changes.map(({ key: at, verdict }) => [at, verdict]),
    );
    expect(verdicts.get(key)).toBeNull();
    expect(verdicts.get(editKey(toNewText))).toMatchObject({ kind: "accepted" });
  });

  it("once settled, publishes on top of the newer revision", async () => {
    await settle({ [key]: "mine" });
    await decide(scene.reviewer, updateId, true);
    const { version } = (await readPage()).update;
    const { publishedNumber } = await concludeReview(scene.reviewer, {
      updateId,
      version,
      reason: "Update",
    });
    expect(publishedNumber).toBe(3);
  });
});

describe("a choice leaves no trace when", () => {
  const expectRefused = async (run: () => Promise<unknown>, refusal: object) => {
    const before = await readRows(scene.context.database);
    await expect(run()).rejects.toMatchObject(refusal);
    expect(await readRows(scene.context.database)).toEqual(before);
  };

  it("it leaves a contradiction open: it names which", async () => {
    await expectRefused(() => settle({}), {
      code: "conflict",
      faults: [{ path: key, code: "base-moved" }],
    });
  });

  it("it is not the turn of whoever chooses, or they wrote in the update", async () => {
    const other = await actAs(scene.context, "other", "focal-point", "XAB");
    const both = {
      ...scene.focalPoint,
      actor: userActor("focal", [{ role: "reviewer", country: null, until: null }]),
    };
    for (const wrong of [scene.focalPoint, other, both])
      await expectRefused(() => settle({ [key]: "mine" }, wrong), { code: "forbidden" });
  });

  it("the update has changed since it was read", async () => {
    const { version } = (await readPage()).update;
    const input = { updateId, version: version - 1, choices: { [key]: "mine" as const } };
    await expectRefused(() => settleConflicts(scene.reviewer, input), { code: "conflict" });
  });
});

describe("an author's draft that a newer revision contradicts", () => {
  it("stays as it is when it is opened again, until its author chooses", async () => {
    const context = await actAs(scene.context, "other", "focal-point", "XAB");
    await publish(
      scene.context,
      { ...exampleProfile({ challenges: [challenge] }), country: "XAB" },
      "2026-01-10",
    );
    const { id } = await openUpdate(context, { kind: "country", country: "XAB" });
    await saveEdits(context, { updateId: id, edits: [toResolved] });
    await publish(
      scene.context,
      {
        ...exampleProfile({ challenges: [{ ...challenge, status: "mitigated" }] }),
        country: "XAB",
      },
      "2026-06-01",
    );
    const opened = await openUpdate(context, { kind: "country", country: "XAB" });
    expect(opened).toMatchObject({ id, baseNumber: 1, version: 2 });
    const settled = await settleConflicts(context, {
      updateId: id,
      version: 2,
      choices: { [key]: "mine" },
    });
    expect(settled).toMatchObject({ baseNumber: 2, state: "draft" });
    expect(settled.content.challenges).toMatchObject([{ status: "resolved" }]);
  });
});
