import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { commitment, meeting, meetingVersion } from "@/db/tables";
import { openTestContext } from "@/db/testing/test-context";
import type { Audience } from "@/domain/framework/framework";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleText } from "@/domain/profile/example-profile";
import { loadBriefingMaterial } from "./briefing-material";

let context: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA"]);
  await context.database.write(async (tx) => {
    const document = exampleMeeting({ id: "held", attending: ["XAA"], audience: "participants" });
    const corrected = { ...document, title: exampleText("Corrected") };
    await tx
      .insert(meeting)
      .values({ id: "held", world: "sandbox", knownOn: "2026-01-01", document: corrected });
    for (const [number, knownOn, version] of [
      [1, "2026-01-01", document],
      [2, "2026-03-01", corrected],
      [3, "2026-09-01", null],
    ] as const)
      await tx.insert(meetingVersion).values({
        ...{ meeting: "held", number, knownOn, document: version },
        ...{ recordedAt: `${knownOn}T00:00:00.000Z`, author: "system:test" },
      });
    const promised = {
      ...{ meeting: "held", country: "XAA", challengeId: null, what: exampleText("A table.") },
      ...{ who: "Statistics", dueOn: "2026-09-30", version: 1, result: null },
      createdAt: "2026-02-01T00:00:00.000Z",
    };
    await tx.insert(commitment).values([
      { ...promised, id: "open", state: "proposed", confirmedOn: null, endedOn: null },
      { ...promised, id: "kept", state: "kept", confirmedOn: "2026-03-01", endedOn: "2026-05-01" },
    ]);
  });
});

const load = (asOf: string, audience: Audience) =>
  loadBriefingMaterial(context.database, {
    ...{ meeting: "held", countries: ["XAA"], asOf, since: null, audience, language: "en" },
  });
const promises = async (asOf: string, audience: Audience) =>
  (await load(asOf, audience)).commitments.map(({ id, state }) => [id, state]).sort();

describe("the meeting of a briefing", () => {
  it.each([
    ["as it was known before its correction", "2026-02-28", "ICCS meetings"],
    ["as corrected", "2026-03-01", "Corrected"],
    ["no more, once it is off the record", "2026-09-01", undefined],
    ["not yet, before it was recorded", "2025-12-31", undefined],
  ])("is there %s", async (_, day, expected) => {
    expect((await load(day, "participants")).meeting?.title.text).toBe(expected);
  });

  it("is not there for those who may not read of it", async () => {
    expect((await load("2026-03-01", "public")).meeting).toBeNull();
  });
});

describe("what countries promised, in a briefing", () => {
  it("stands as it stood on the day", async () => {
    const onDay = (day: string) => promises(day, "centre");
    expect(await onDay("2026-01-31")).toEqual([]);
    expect(await onDay("2026-02-01")).toEqual([
      ["kept", "proposed"],
      ["open", "proposed"],
    ]);
    expect(await onDay("2026-05-01")).toEqual([
      ["kept", "kept"],
      ["open", "proposed"],
    ]);
  });

  it("is, but for the Centre, what they had confirmed, at meetings that the audience may read of", async () => {
    expect(await promises("2026-02-28", "participants")).toEqual([]);
    expect(await promises("2026-03-01", "participants")).toEqual([["kept", "confirmed"]]);
    expect(await promises("2026-03-01", "public")).toEqual([]);
  });
});
