import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { meeting, meetingVersion } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { openTestContext } from "@/db/testing/test-context";
import { exampleSettings } from "@/domain/briefing/example-briefing";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { composeBriefing, openBriefing } from "./compose-briefing";
import { createBriefing, saveBriefing } from "./draft-commands";
import { issueBriefing } from "./issue-commands";

const document = exampleMeeting({ id: "held" });
const settings = exampleSettings({ meeting: "held", asOf: "2026-06-01" });

let reviewer: CommandContext;
beforeEach(async () => {
  const context = await openTestContext(["XAA", "XAB"]);
  await addPerson(context.database, "reviewer", { role: "reviewer", country: null });
  reviewer = await contextOf(context, "reviewer");
  await reviewer.database.write(async (tx) => {
    const recorded = { world: "sandbox" as const, knownOn: "2026-01-01", document };
    await tx.insert(meeting).values({ id: "held", ...recorded });
  });
  await addVersion(1, "2026-01-01", document);
});

async function addVersion(number: number, knownOn: string, version: typeof document | null) {
  await reviewer.database.write(async (tx) => {
    await tx.insert(meetingVersion).values({
      ...{ meeting: "held", number, knownOn, document: version, author: "system:test" },
      recordedAt: `${knownOn}T00:00:00.000Z`,
    });
  });
}

describe("when a meeting is taken off the record, a briefing on it", () => {
  const remove = () => addVersion(2, "2026-06-10", null);

  it("as of a day before still names it, and can be saved", async () => {
    const { id } = await createBriefing(reviewer, { settings });
    const before = await openBriefing(reviewer, id);
    await remove();
    expect(await openBriefing(reviewer, id)).toEqual(before);
    expect(before.document.subtitle[0]).toBe("ICCS meetings");
    const renamed = { ...settings, title: "Renamed" };
    expect(await saveBriefing(reviewer, { briefingId: id, version: 1, settings: renamed })).toEqual(
      {
        version: 2,
      },
    );
  });

  it("as of a later day opens without it, and is not saved with it", async () => {
    const later = { ...settings, asOf: "2026-06-15" };
    const { id } = await createBriefing(reviewer, { settings: later });
    await remove();
    expect((await openBriefing(reviewer, id)).document.subtitle).toEqual([]);
    const saving = saveBriefing(reviewer, { briefingId: id, version: 1, settings: later });
    await expect(saving).rejects.toMatchObject({
      faults: [{ path: "settings.meeting", code: "meeting-unknown" }],
    });
  });

  it("that is issued says what it said", async () => {
    const { id } = await createBriefing(reviewer, { settings });
    await issueBriefing(reviewer, { briefingId: id, version: 1 }, (saved, number) =>
      composeBriefing(reviewer.database, saved.settings, number),
    );
    const before = await openBriefing(reviewer, id);
    await remove();
    expect(await openBriefing(reviewer, id)).toEqual(before);
    expect(before.document.subtitle[0]).toBe("ICCS meetings");
  });
});
