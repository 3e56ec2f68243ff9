import type { CommandContext } from "@/db/command-context";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Edit } from "@/domain/update/edit";
import { systemActor } from "@/lib/actor";
import { decideEdit } from "../decide-edit";
import { openUpdate } from "../open-update";
import { publishRevision } from "../publish-revision";
import { saveEdits } from "../save-edits";
import { submitUpdate } from "../submit-update";
import { getUpdatePage } from "../update-queries";
import { actAs } from "./people";

export const challenge = exampleStatement("challenges");

export const toResolved: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "status",
  before: "open",
  after: "resolved",
};
export const toNewText: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "text",
  before: challenge.text,
  after: exampleText("The police now count as the courts do."),
};

/** The change that makes a whole new entry. */
export function added(part: Edit["part"], entry: { id: string }): Edit {
  // A statement is JSON.
  return {
    part,
    id: entry.id,
    field: null,
    before: null,
    after: entry as unknown as Edit["after"],
  };
}

export interface Scene {
  context: CommandContext;
  focalPoint: CommandContext;
  reviewer: CommandContext;
}

/** A country with a page, its focal point, and a reviewer. */
export async function openScene(): Promise<Scene> {
  const context = await openTestContext(["XAA", "XAB"]);
  await publish(context, exampleProfile({ challenges: [challenge] }), "2026-01-10");
  return {
    context,
    focalPoint: await actAs(context, "focal", "focal-point", "XAA"),
    reviewer: await actAs(context, "reviewer", "reviewer", null),
  };
}

/** What another publishes meanwhile. */
export function publish(context: CommandContext, profile: unknown, knownOn: string) {
  return publishRevision(
    { ...context, actor: systemActor("seed") },
    { profile, knownOn, reason: "Published before" },
  );
}

/** A submitted update of the country; gives its id. */
export async function submit({ focalPoint }: Scene, edits: Edit[]): Promise<string> {
  const { id } = await openUpdate(focalPoint, { kind: "country", country: "XAA" });
  const { version } = await saveEdits(focalPoint, { updateId: id, edits });
  await submitUpdate(focalPoint, { updateId: id, version });
  return id;
}

/** Decides on every change: a text is the reason of a return, `true` accepts, and what is not named stays undecided. */
export async function decide(
  reviewer: CommandContext,
  updateId: string,
  verdicts: Record<string, string | true> | true,
): Promise<void> {
  for (const { key, proposalHash } of (await getUpdatePage(reviewer, updateId)).changes) {
    const verdict = verdicts === true ? true : verdicts[key];
    if (verdict === undefined) continue;
    await decideEdit(reviewer, {
      updateId,
      editKey: key,
      proposalHash,
      verdict: verdict === true ? { kind: "accepted" } : { kind: "returned", reason: verdict },
    });
  }
}
