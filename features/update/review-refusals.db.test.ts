import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, revision } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { editKey } from "@/domain/update/edit";
import { userActor } from "@/lib/actor";
import { concludeReview } from "./conclude-review";
import { decideEdit } from "./decide-edit";
import { actAs } from "./testing/people";
import {
  added,
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
import { withdrawUpdate } from "./withdraw-update";

let scene: Scene;
let reviewer: CommandContext;

beforeEach(async () => {
  scene = await openScene();
  reviewer = scene.reviewer;
});

const versionOf = async (updateId: string) =>
  (await getUpdatePage(reviewer, updateId)).update.version;
const conclude = async (by: CommandContext, updateId: string, version?: number) =>
  concludeReview(by, {
    updateId,
    version: version ?? (await versionOf(updateId)),
    reason: "Update",
  });

/** Holds that a command is refused, and that not a row anywhere has changed. */
async function expectRefused(run: () => Promise<unknown>, refusal: object): Promise<void> {
  const before = await readRows(scene.context.database);
  await expect(run()).rejects.toMatchObject(refusal);
  expect(await readRows(scene.context.database)).toEqual(before);
}

describe("a verdict leaves no trace when it is", () => {
  const accept = async (by: CommandContext, updateId: string, proposalHash?: string) => {
    const [change] = (await getUpdatePage(reviewer, updateId)).changes;
    return decideEdit(by, {
      updateId,
      editKey: change?.key ?? "",
      proposalHash: proposalHash ?? change?.proposalHash ?? "",
      verdict: { kind: "accepted" },
    });
  };

  it("on another proposal than the one that was read", async () => {
    const id = await submit(scene, [toResolved]);
    await expectRefused(() => accept(reviewer, id, "another"), { code: "conflict" });
  });

  it("on a change that the update does not make", async () => {
    const id = await submit(scene, [toResolved]);
    const decision = { editKey: "challenges/none/text", proposalHash: "", updateId: id };
    await expectRefused(
      () => decideEdit(reviewer, { ...decision, verdict: { kind: "accepted" } }),
      { code: "conflict" },
    );
  });

  it("on an update that was taken back", async () => {
    const id = await submit(scene, [toResolved]);
    await withdrawUpdate(scene.focalPoint, { updateId: id, version: await versionOf(id) });
    await expectRefused(() => accept(reviewer, id), { code: "conflict" });
  });

  it("of somebody who wrote in the update", async () => {
    const id = await submit(scene, [toResolved]);
    const both = {
      ...scene.focalPoint,
      actor: userActor("focal", [
        ...scene.focalPoint.actor.grants,
        { role: "reviewer", country: null, until: null },
      ]),
    };
    await expectRefused(() => accept(both, id), { code: "forbidden" });
    await decide(reviewer, id, true);
    await expectRefused(() => conclude(both, id), { code: "forbidden" });
  });

  it("of somebody who is no reviewer", async () => {
    const id = await submit(scene, [toResolved]);
    const other = await actAs(scene.context, "other", "focal-point", "XAB");
    const contributor = await actAs(scene.context, "contributor", "contributor", "XAA");
    for (const wrong of [scene.focalPoint, other, contributor])
      await expectRefused(() => accept(wrong, id), { code: "forbidden" });
  });

  it("a return without a reason", async () => {
    const id = await submit(scene, [toResolved]);
    const [change] = (await getUpdatePage(reviewer, id)).changes;
    await expectRefused(
      () =>
        decideEdit(reviewer, {
          updateId: id,
          editKey: change?.key ?? "",
          proposalHash: change?.proposalHash ?? "",
          verdict: { kind: "returned", reason: "  " },
        }),
      { issues: [{ path: ["verdict", "reason"], message: "reason-missing" }] },
    );
  });
});

describe("a verdict can be taken away again", () => {
  it("and is logged both times", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    const [change] = (await getUpdatePage(reviewer, id)).changes;
    await decideEdit(reviewer, {
      updateId: id,
      editKey: change?.key ?? "",
      proposalHash: change?.proposalHash ?? "",
      verdict: { kind: "undecided" },
    });
    expect((await getUpdatePage(reviewer, id)).changes[0]?.verdict).toBeNull();
    const rows = await scene.context.database.db
      .select()
      .from(changeLog)
      .where(eq(changeLog.action, "decideEdit"));
    expect(rows.map(({ before, after }) => [before, after])).toMatchObject([
      [{ verdict: "undecided" }, { verdict: "accepted" }],
      [{ verdict: "accepted" }, { verdict: "undecided" }],
    ]);
  });
});

describe("the end of a review leaves no trace when", () => {
  it("a change has no verdict: it names each", async () => {
    const id = await submit(scene, [toResolved, toNewText]);
    await decide(reviewer, id, { [editKey(toNewText)]: true });
    await expectRefused(() => conclude(reviewer, id), {
      code: "invalid",
      faults: [{ path: editKey(toResolved), code: "verdict-missing" }],
    });
  });

  it("what was accepted does not stand without what was returned", async () => {
    const event = exampleStatement("events", { id: "event-new" });
    const comment = exampleStatement("comments", { id: "comment-new", aboutId: event.id });
    const id = await submit(scene, [added("events", event), added("comments", comment)]);
    await decide(reviewer, id, { "comments/comment-new": true, "events/event-new": "When?" });
    await expectRefused(() => conclude(reviewer, id), {
      code: "invalid",
      faults: [{ path: "comments/comment-new/aboutId", code: "statement-unknown" }],
    });
  });

  it("the update has changed since it was read", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    const version = (await versionOf(id)) - 1;
    await expectRefused(() => conclude(reviewer, id, version), {
      code: "conflict",
      faults: [{ path: "version", code: "changed-since" }],
    });
  });

  it("another reviewer has marked a change otherwise than was seen, either way: it names which", async () => {
    const id = await submit(scene, [toResolved, toNewText]);
    const [resolved, newText] = [editKey(toResolved), editKey(toNewText)];
    const other = await actAs(scene.context, "second", "reviewer", null);
    await decide(other, id, { [resolved]: "Since when?", [newText]: true });
    const seen = async (seenAccepted: string[]) =>
      concludeReview(reviewer, {
        ...{ updateId: id, version: await versionOf(id), reason: "Update", seenAccepted },
      });
    const changed = (path: string) => ({ path, code: "verdict-changed" });
    for (const [seenAccepted, keys] of [
      [[resolved, newText], [resolved]],
      [[], [newText]],
    ] as const)
      await expectRefused(() => seen([...seenAccepted]), {
        code: "conflict",
        faults: keys.map(changed),
      });
    expect(await seen([newText])).toMatchObject({ publishedNumber: 2 });
  });

  it("the update was taken back", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    await withdrawUpdate(scene.focalPoint, { updateId: id, version: await versionOf(id) });
    await expectRefused(() => conclude(reviewer, id), { code: "conflict" });
  });

  it("it has been ended before", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    await conclude(reviewer, id);
    await expectRefused(() => conclude(reviewer, id), { code: "conflict" });
  });

  it("a newer revision contradicts it: it names what", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    await publish(
      scene.context,
      exampleProfile({ challenges: [{ ...challenge, status: "mitigated" }] }),
      "2026-06-01",
    );
    await expectRefused(() => conclude(reviewer, id), {
      code: "conflict",
      faults: [{ path: editKey(toResolved), code: "base-moved" }],
    });
  });
});

describe("the end of a review", () => {
  const readProfiles = async () =>
    (
      await scene.context.database.db
        .select()
        .from(revision)
        .where(eq(revision.country, "XAA"))
        .orderBy(revision.number)
    ).map(({ profile }) => profile);

  it("keeps what was published meanwhile elsewhere on the page", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    const event = exampleStatement("events");
    await publish(
      scene.context,
      exampleProfile({ challenges: [challenge], events: [event] }),
      "2026-06-01",
    );
    await conclude(reviewer, id);
    expect((await readProfiles()).at(-1)).toMatchObject({
      challenges: [{ status: "resolved" }],
      events: [event],
    });
  });

  it("asked for twice at once happens once; the other is a conflict", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, true);
    const version = await versionOf(id);
    const second = await actAs(scene.context, "second", "reviewer", null);
    const ends = await Promise.allSettled([
      conclude(reviewer, id, version),
      conclude(second, id, version),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(ends.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict" },
    });
    expect(await readProfiles()).toHaveLength(2);
  });

  it("of which everything goes back publishes nothing", async () => {
    const id = await submit(scene, [toResolved]);
    await decide(reviewer, id, { [editKey(toResolved)]: "Since when?" });
    const { update, publishedNumber } = await conclude(reviewer, id);
    expect({ state: update.state, publishedNumber }).toEqual({
      state: "returned",
      publishedNumber: null,
    });
    expect(await readProfiles()).toHaveLength(1);
  });
});
