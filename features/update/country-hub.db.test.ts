import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import type { Edit } from "@/domain/update/edit";
import { systemActor } from "@/lib/actor";
import { commentOnUpdate } from "./comment-on-update";
import { concludeReview } from "./conclude-review";
import { confirmProfile } from "./confirm-profile";
import { getCountryHub, listSubmitters } from "./country-hub";
import { decideEdit } from "./decide-edit";
import { openUpdate } from "./open-update";
import { publishRevision } from "./publish-revision";
import { saveEdits } from "./save-edits";
import { submitUpdate } from "./submit-update";
import { actAs } from "./testing/people";
import { getUpdatePage } from "./update-queries";
import { withdrawUpdate } from "./withdraw-update";

const challenge = exampleStatement("challenges");
const resolved: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "status",
  before: "open",
  after: "resolved",
};

let context: CommandContext;
let focalPoint: CommandContext;
let contributor: CommandContext;
let reviewer: CommandContext;

beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  await publishRevision(
    { ...context, actor: systemActor("seed") },
    {
      profile: exampleProfile({ challenges: [challenge] }),
      knownOn: "2026-01-10",
      reason: "First",
    },
  );
  focalPoint = await actAs(context, "focal", "focal-point", "XAA");
  contributor = await actAs(context, "contributor", "contributor", "XAA");
  reviewer = await actAs(context, "reviewer", "reviewer", null);
});

async function openDraft() {
  const { id } = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
  const { version } = await saveEdits(contributor, { updateId: id, edits: [resolved] });
  return { updateId: id, version };
}

describe("the page of a country in the workspace", () => {
  it("says what is published and since when it is true", async () => {
    const { published } = await getCountryHub(focalPoint, "XAA");
    expect(published).toMatchObject({ number: 1, trueOn: "2026-01-10" });
    expect(published?.freshness).toMatchObject({ state: "current", since: "2026-01-10" });
    await confirmProfile(focalPoint, { country: "XAA" });
    expect((await getCountryHub(focalPoint, "XAA")).published?.trueOn).toBe("2026-06-15");
    expect((await getCountryHub(reviewer, "XAB")).published).toBeNull();
  });

  it("lists what the Centre returned, with the reason, and the latest comments", async () => {
    const draft = await openDraft();
    await submitUpdate(focalPoint, draft);
    const { updateId } = draft;
    const [change] = (await getUpdatePage(reviewer, updateId)).changes;
    await decideEdit(reviewer, {
      updateId,
      editKey: change?.key ?? "",
      proposalHash: change?.proposalHash ?? "",
      verdict: { kind: "returned", reason: "Which decree?" },
    });
    const { update } = await getUpdatePage(reviewer, updateId);
    await concludeReview(reviewer, { updateId, version: update.version, reason: "Read" });
    await commentOnUpdate(focalPoint, { updateId, editKey: null, text: "It follows." });
    expect((await getCountryHub(focalPoint, "XAA")).updates).toMatchObject([
      {
        update: { state: "returned" },
        returned: [{ key: `challenges/${challenge.id}/status`, reason: "Which decree?" }],
        comments: [{ text: "It follows.", writtenByName: "Name of focal" }],
      },
    ]);
  });

  it("offers to each what they may do, and to bring back what was withdrawn last", async () => {
    await withdrawUpdate(focalPoint, await openDraft());
    const [forFocalPoint, forContributor, forReviewer] = await Promise.all(
      [focalPoint, contributor, reviewer].map((each) => getCountryHub(each, "XAA")),
    );
    expect(forFocalPoint?.may).toMatchObject({ edit: true, confirm: true });
    expect(forContributor?.may).toMatchObject({ edit: true, confirm: false });
    expect(forReviewer?.may).toMatchObject({ edit: false, confirm: false });
    expect(forFocalPoint?.withdrawn).toMatchObject({ state: "withdrawn" });
    expect(forReviewer?.withdrawn).toBeUndefined();
    await openDraft();
    expect((await getCountryHub(focalPoint, "XAA")).withdrawn).toBeUndefined();
  });

  it("is refused to another country, and where there is none", async () => {
    const other = await actAs(context, "other", "focal-point", "XAB");
    await expect(getCountryHub(other, "XAA")).rejects.toMatchObject({ code: "forbidden" });
    await expect(getCountryHub(reviewer, "XZZ")).rejects.toMatchObject({ code: "not-found" });
  });
});

it("those who may hand an update in are named", async () => {
  const update = { kind: "country", country: "XAA" } as const;
  expect(await listSubmitters(contributor, update)).toEqual(["Name of focal"]);
  expect(await listSubmitters(contributor, { ...update, country: "XAB" })).toEqual([]);
});
