import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog } from "@/db/tables";
import { openTestContext } from "@/db/testing/test-context";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { DraftEntry } from "@/domain/update/draft";
import { newEntry } from "@/domain/update/new-entry";
import { systemActor } from "@/lib/actor";
import { openUpdate } from "./open-update";
import { getPreview } from "./preview";
import { publishRevision } from "./publish-revision";
import { saveEdits } from "./save-edits";
import { actAs } from "./testing/people";

let context: CommandContext;
let focalPoint: CommandContext;
let updateId: string;

const standing = exampleStatement("challenges");

beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  await publishRevision(
    { ...context, actor: systemActor("seed") },
    {
      profile: exampleProfile({ challenges: [standing] }),
      knownOn: "2026-01-10",
      reason: "First",
    },
  );
  focalPoint = await actAs(context, "focal", "focal-point", "XAA");
  updateId = (await openUpdate(focalPoint, { kind: "country", country: "XAA" })).id;
});

function challenge(mark: string, fields: Partial<DraftEntry>): DraftEntry {
  const given = { kind: "country" as const, today: "2026-06-15", mark, sourceIds: ["source-1"] };
  return {
    ...newEntry("challenges", given),
    category: "LEG",
    stage: "mapping",
    text: exampleText(),
    ...fields,
  } as DraftEntry;
}

const save = (entries: readonly DraftEntry[]) =>
  saveEdits(focalPoint, {
    updateId,
    edits: entries.map((after) => ({
      part: "challenges" as const,
      id: after.id,
      field: null,
      before: null,
      after,
    })),
  });

describe("a preview", () => {
  it("shows each audience what it may read, and no more", async () => {
    await save([
      challenge("all", {}),
      challenge("some", { audience: "participants" }),
      challenge("few", { audience: "centre" }),
    ]);
    const seen = async (audience: "public" | "participants" | "centre") =>
      (await getPreview(focalPoint, updateId, audience)).profile.challenges
        .map(({ id }) => id)
        .filter((id) => id !== standing.id);
    expect(await seen("public")).toEqual(["challenge-all"]);
    expect(await seen("participants")).toEqual(["challenge-all", "challenge-some"]);
    expect(await seen("centre")).toEqual(["challenge-all", "challenge-some", "challenge-few"]);
  });

  it("of an incomplete draft shows what is complete and names the rest", async () => {
    await save([challenge("whole", {}), challenge("begun", { text: null })]);
    const { status, faults } = await getPreview(focalPoint, updateId, "public");
    expect(status.challenges.map(({ id }) => id).sort()).toEqual(
      [standing.id, "challenge-whole"].sort(),
    );
    expect(faults.map(({ path }) => path)).toEqual(["challenges/challenge-begun/text"]);
  });

  it("is refused to another country, and writes nothing", async () => {
    const other = await actAs(context, "other", "focal-point", "XAB");
    const before = await context.database.db.select().from(changeLog);
    await expect(getPreview(other, updateId, "public")).rejects.toMatchObject({
      code: "forbidden",
    });
    await getPreview(focalPoint, updateId, "centre");
    expect(await context.database.db.select().from(changeLog)).toEqual(before);
  });
});
