import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, notice, revision, updateVerdict } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Edit } from "@/domain/update/edit";
import { systemActor } from "@/lib/actor";
import { commentOnUpdate } from "./comment-on-update";
import { concludeReview } from "./conclude-review";
import { confirmProfile } from "./confirm-profile";
import { decideEdit } from "./decide-edit";
import { openUpdate } from "./open-update";
import { publishRevision } from "./publish-revision";
import { saveEdits } from "./save-edits";
import { submitUpdate } from "./submit-update";
import { actAs } from "./testing/people";
import { getUpdatePage, listQueue } from "./update-queries";
import { reopenUpdate, withdrawUpdate } from "./withdraw-update";

let context: CommandContext;
let focalPoint: CommandContext;
let contributor: CommandContext;
let reviewer: CommandContext;

const mapping = exampleStatement("stages", { stage: "mapping" });
const challenge = exampleStatement("challenges");

beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  await publishRevision(
    { ...context, actor: systemActor("seed") },
    {
      profile: exampleProfile({ stages: [mapping], challenges: [challenge] }),
      knownOn: "2026-01-10",
      reason: "First",
    },
  );
  focalPoint = await actAs(context, "focal", "focal-point", "XAA");
  contributor = await actAs(context, "contributor", "contributor", "XAA");
  reviewer = await actAs(context, "reviewer", "reviewer", null);
});

const newText = exampleText("The police now count as the courts do.");
const toResolved: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "status",
  before: "open",
  after: "resolved",
};
const toNewText: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "text",
  before: challenge.text,
  after: newText,
};

async function submitBoth() {
  const { id } = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
  const { version } = await saveEdits(contributor, {
    updateId: id,
    edits: [toResolved, toNewText],
  });
  await submitUpdate(focalPoint, { updateId: id, version });
  return id;
}

async function decide(updateId: string, verdicts: Record<string, string | true>) {
  for (const { key, proposalHash } of (await getUpdatePage(reviewer, updateId)).changes) {
    const verdict = verdicts[key];
    if (verdict === undefined) continue;
    await decideEdit(reviewer, {
      updateId,
      editKey: key,
      proposalHash,
      verdict: verdict === true ? { kind: "accepted" } : { kind: "returned", reason: verdict },
    });
  }
}

const readRevisions = () =>
  context.database.db
    .select()
    .from(revision)
    .where(eq(revision.country, "XAA"))
    .orderBy(asc(revision.number));

describe("an update from its first word to its publication", () => {
  it("publishes what was accepted and sends back the rest with the reason", async () => {
    const updateId = await submitBoth();
    expect(await listQueue(reviewer)).toMatchObject([{ id: updateId, isOwn: false }]);
    await decide(updateId, {
      [`challenges/${challenge.id}/status`]: true,
      [`challenges/${challenge.id}/text`]: "Which decree?",
    });
    const { update } = await getUpdatePage(reviewer, updateId);
    const concluded = await concludeReview(reviewer, {
      updateId,
      version: update.version,
      reason: "Twice-yearly update",
    });
    expect(concluded).toMatchObject({ publishedNumber: 2, update: { state: "returned" } });
    const [, published] = await readRevisions();
    expect(published?.profile.challenges).toEqual([{ ...challenge, status: "resolved" }]);
    const page = await getUpdatePage(focalPoint, updateId);
    expect(page.changes).toMatchObject([
      { edit: toNewText, verdict: { kind: "returned", reason: "Which decree?" } },
    ]);
    expect(page.since).toEqual([]);
    // A mark that stayed would accept the same change unseen, were it proposed again.
    const marks = await context.database.db
      .select({ kind: updateVerdict.kind })
      .from(updateVerdict);
    expect(marks).toEqual([{ kind: "returned" }]);
  });

  it("is published whole when all is accepted, and closes", async () => {
    const updateId = await submitBoth();
    await decide(updateId, {
      [`challenges/${challenge.id}/status`]: true,
      [`challenges/${challenge.id}/text`]: true,
    });
    const { update } = await getUpdatePage(reviewer, updateId);
    const concluded = await concludeReview(reviewer, {
      updateId,
      version: update.version,
      reason: "Update",
    });
    expect(concluded.update).toMatchObject({ state: "published", publishedNumber: 2 });
    const next = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
    expect(next).toMatchObject({ state: "draft", baseNumber: 2 });
    expect(next.id).not.toBe(updateId);
  });

  it("tells reviewers of the submission, and the proposers of its end, but nobody of their own deed", async () => {
    const updateId = await submitBoth();
    await commentOnUpdate(reviewer, { updateId, editKey: null, text: "Thank you." });
    await decide(updateId, {
      [`challenges/${challenge.id}/status`]: true,
      [`challenges/${challenge.id}/text`]: true,
    });
    const { update } = await getUpdatePage(reviewer, updateId);
    await concludeReview(reviewer, { updateId, version: update.version, reason: "Update" });
    const rows = await context.database.db.select().from(notice).orderBy(asc(notice.id));
    expect(rows.map(({ userId, kind }) => [kind, userId])).toEqual([
      ["submitted", "reviewer"],
      ["commented", "contributor"],
      ["commented", "focal"],
      ["published", "contributor"],
      ["published", "focal"],
    ]);
  });

  it("can be withdrawn, and taken up again", async () => {
    const updateId = await submitBoth();
    const { update } = await getUpdatePage(focalPoint, updateId);
    const withdrawn = await withdrawUpdate(focalPoint, { updateId, version: update.version });
    expect(withdrawn).toMatchObject({ state: "withdrawn", openKey: null });
    expect(await listQueue(reviewer)).toEqual([]);
    const reopened = await reopenUpdate(focalPoint, { updateId, version: withdrawn.version });
    expect(reopened.state).toBe("draft");
    expect((await getUpdatePage(focalPoint, updateId)).changes).toHaveLength(2);
  });
});

describe("a step on a version that has changed since it was read leaves no trace", () => {
  it.each([
    ["of a submission", submitUpdate],
    ["of a withdrawal", withdrawUpdate],
  ])("%s", async (_, step) => {
    const { id, version } = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
    await saveEdits(contributor, { updateId: id, edits: [toResolved] });
    const before = await readRows(context.database);
    await expect(step(focalPoint, { updateId: id, version })).rejects.toMatchObject({
      code: "conflict",
      faults: [{ path: "version", code: "changed-since" }],
    });
    expect(await readRows(context.database)).toEqual(before);
  });

  it("of taking it up again: nor where another was opened meanwhile", async () => {
    const { id, version } = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
    const withdrawn = await withdrawUpdate(focalPoint, { updateId: id, version });
    const stale = { updateId: id, version };
    await expect(reopenUpdate(focalPoint, stale)).rejects.toMatchObject({ code: "conflict" });
    await openUpdate(contributor, { kind: "country", country: "XAA" });
    const before = await readRows(context.database);
    await expect(
      reopenUpdate(focalPoint, { updateId: id, version: withdrawn.version }),
    ).rejects.toMatchObject({ faults: [{ path: "state", code: "another-open" }] });
    expect(await readRows(context.database)).toEqual(before);
  });
});

describe("the country's confirmation", () => {
  it("is published at once, once a day, and changes no statement", async () => {
    await confirmProfile(focalPoint, { country: "XAA" });
    await confirmProfile(focalPoint, { country: "XAA" });
    const [before, after, ...others] = await readRevisions();
    expect(others).toEqual([]);
    expect(after?.profile.confirmations).toMatchObject([{ date: "2026-06-15" }]);
    expect({ ...after?.profile, confirmations: [], sources: before?.profile.sources }).toEqual(
      before?.profile,
    );
  });

  it("by a contributor, a reviewer or another country's focal point is refused", async () => {
    const other = await actAs(context, "other", "focal-point", "XAB");
    const before = await context.database.db.select().from(changeLog);
    for (const wrong of [contributor, reviewer, other])
      await expect(confirmProfile(wrong, { country: "XAA" })).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await context.database.db.select().from(changeLog)).toEqual(before);
  });
});
