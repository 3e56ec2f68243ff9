import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, notice, revision } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Profile } from "@/domain/profile/profile";
import { asOf } from "@/domain/revision/as-of";
import { isCorrection } from "@/domain/revision/correction";
import type { Edit } from "@/domain/update/edit";
import { userIdOf } from "@/lib/actor";
import { concludeReview } from "./conclude-review";
import { openUpdate } from "./open-update";
import { saveEdits } from "./save-edits";
import { submitUpdate } from "./submit-update";
import { actAs } from "./testing/people";
import { added, decide, openScene, publish, type Scene } from "./testing/submitted-update";
import { getUpdatePage } from "./update-queries";

const event = exampleStatement("events", { assessor: "public-document" });
const lesson = exampleStatement("lessons");
const lateReading = exampleStatement("stages", {
  id: "stage-late",
  stage: "mapping",
  date: "2026-02",
  assessor: "centre-reviewed",
});
const missed = exampleStatement("events", {
  id: "event-missed",
  assessor: "public-document",
  text: exampleText("The office printed a manual."),
});

let scene: Scene;
let author: CommandContext;
let reviewer: CommandContext;

// The page's first revision (openScene, 2026-01-10), then two later ones; the correction is of 2026-02-15.
beforeEach(async () => {
  scene = await openScene();
  reviewer = scene.reviewer;
  author = await actAs(scene.context, "author", "reviewer", null);
  await publish(scene.context, exampleProfile({ events: [event] }), "2026-02-01");
  await publish(
    scene.context,
    exampleProfile({
      events: [{ ...event, date: "2022" }],
      lessons: [lesson],
      stages: [lateReading],
    }),
    "2026-04-01",
  );
});

async function submitCorrection(edits: Edit[], knownOn = "2026-02-15"): Promise<string> {
  const { id } = await openUpdate(author, {
    kind: "correction",
    country: "XAA",
    knownOn,
    reason: "The report of 2021 was overlooked",
  });
  const { version } = await saveEdits(author, { updateId: id, edits });
  await submitUpdate(author, { updateId: id, version });
  await decide(reviewer, id, true);
  return id;
}

async function conclude(updateId: string) {
  const { update } = await getUpdatePage(reviewer, updateId);
  return concludeReview(reviewer, { updateId, version: update.version, reason: "Reviewed" });
}

async function readRevisions() {
  return scene.context.database.db
    .select()
    .from(revision)
    .where(eq(revision.country, "XAA"))
    .orderBy(asc(revision.number));
}

/** As the history of the page asks. */
function isShownAsCorrection(
  revision: Awaited<ReturnType<typeof readRevisions>>[number],
  _: number,
  revisions: Awaited<ReturnType<typeof readRevisions>>,
): boolean {
  return isCorrection(
    { ...revision, isByPerson: userIdOf(revision.author) !== undefined },
    revisions,
  );
}

const profileOn = async (day: string): Promise<Profile | undefined> =>
  asOf(await readRevisions(), day)?.profile;

describe("a correction of history", () => {
  it("is known from its day on, and not before", async () => {
    await conclude(await submitCorrection([added("events", missed)]));
    expect((await profileOn("2026-02-14"))?.events).toEqual([event]);
    expect((await profileOn("2026-02-15"))?.events).toEqual([event, missed]);
    expect((await profileOn("2026-03-31"))?.events).toEqual([event, missed]);
  });

  it("is carried on through later revisions, which keep what else they say", async () => {
    await conclude(await submitCorrection([added("events", missed)]));
    const later = await profileOn("2026-06-15");
    expect(later?.events).toEqual([{ ...event, date: "2022" }, missed]);
    expect(later?.lessons).toEqual([lesson]);
  });

  it("changes nothing that a later revision says otherwise", async () => {
    const toYear: Edit = {
      part: "events",
      id: event.id,
      field: "date",
      before: event.date,
      after: "2020",
    };
    await conclude(await submitCorrection([toYear]));
    expect((await profileOn("2026-02-15"))?.events).toMatchObject([{ date: "2020" }]);
    expect((await profileOn("2026-06-15"))?.events).toMatchObject([{ date: "2022" }]);
    expect(await readRevisions()).toHaveLength(4);
  });

  it("shows in the history as one, with its reason and the day it was entered", async () => {
    const { publishedNumber } = await conclude(await submitCorrection([added("events", missed)]));
    const revisions = await readRevisions();
    const corrections = revisions.filter(isShownAsCorrection);
    expect(corrections).toMatchObject([
      { number: publishedNumber, knownOn: "2026-02-15" },
      { knownOn: "2026-04-01" },
    ]);
    for (const { reason, recordedAt } of corrections) {
      expect(reason).toBe("The report of 2021 was overlooked (Reviewed)");
      expect(recordedAt.slice(0, 10)).toBe("2026-06-15");
    }
    const log = await scene.context.database.db
      .select({ action: changeLog.action, reason: changeLog.reason })
      .from(changeLog);
    expect(log.filter(({ reason }) => reason?.includes("overlooked"))).toMatchObject([
      { action: "openUpdate" },
      { action: "publishRevision" },
      { action: "publishRevision" },
    ]);
  });

  it("shows as one also where nothing was published since its day", async () => {
    const id = await submitCorrection([added("events", missed)], "2026-05-01");
    const { publishedNumber } = await conclude(id);
    const shown = (await readRevisions()).filter(isShownAsCorrection);
    expect(shown).toMatchObject([{ number: publishedNumber, knownOn: "2026-05-01" }]);
  });

  it("tells the country of its version, and its writer, but not whoever published it", async () => {
    const { publishedNumber } = await conclude(await submitCorrection([added("events", missed)]));
    const told = await scene.context.database.db
      .select({ userId: notice.userId, path: notice.path, values: notice.values })
      .from(notice)
      .where(eq(notice.kind, "published"))
      .orderBy(asc(notice.id));
    expect(told.map(({ userId }) => userId)).toEqual(["author", "focal"]);
    expect(told[1]).toMatchObject({
      path: "/workspace/countries/XAA",
      values: { number: String(publishedNumber) },
    });
  });

  it("that a later stage contradicts is refused, and nothing is stored", async () => {
    const reading = exampleStatement("stages", {
      id: "stage-corrected",
      stage: "adoption",
      date: "2026-01",
      assessor: "centre-reviewed",
    });
    const id = await submitCorrection([added("stages", reading)]);
    const before = await readRows(scene.context.database);
    await expect(conclude(id)).rejects.toMatchObject({
      code: "invalid",
      faults: [{ path: "knownOn", code: "contradicts-later" }],
    });
    expect(await readRows(scene.context.database)).toEqual(before);
  });
});

describe("a correction is refused without a trace", () => {
  const correction = {
    kind: "correction",
    country: "XAA",
    knownOn: "2026-02-15",
    reason: "Overlooked",
  } as const;

  it.each([
    [
      "of today",
      { ...correction, knownOn: "2026-06-15" },
      [{ path: "knownOn", code: "day-not-past" }],
    ],
    ["of a day to come", { ...correction, knownOn: "2026-07-01" }, undefined],
  ])("when it is %s", async (_, input, faults) => {
    const before = await readRows(scene.context.database);
    await expect(openUpdate(author, input)).rejects.toMatchObject({
      code: "invalid",
      ...(faults && { faults }),
    });
    expect(await readRows(scene.context.database)).toEqual(before);
  });

  it("without a reason", async () => {
    const before = await readRows(scene.context.database);
    await expect(openUpdate(author, { ...correction, reason: " " })).rejects.toMatchObject({
      issues: [{ path: ["reason"], message: "reason-missing" }],
    });
    expect(await readRows(scene.context.database)).toEqual(before);
  });

  it("to the country itself", async () => {
    const contributor = await actAs(scene.context, "contributor", "contributor", "XAA");
    const before = await readRows(scene.context.database);
    for (const wrong of [scene.focalPoint, contributor])
      await expect(openUpdate(wrong, correction)).rejects.toMatchObject({ code: "forbidden" });
    expect(await readRows(scene.context.database)).toEqual(before);
  });

  it("to its author as its reviewer", async () => {
    const id = await submitCorrection([added("events", missed)]);
    const { update } = await getUpdatePage(author, id);
    const before = await readRows(scene.context.database);
    await expect(
      concludeReview(author, { updateId: id, version: update.version, reason: "Mine" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect(await readRows(scene.context.database)).toEqual(before);
  });
});
