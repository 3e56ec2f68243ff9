import { expect, test } from "vitest";
import { exampleText } from "@/domain/profile/example-profile";
import { commitmentEvents } from "./commitment-calendar";
import type { ReadCommitment } from "./commitment-queries";

const commitment: ReadCommitment = {
  ...{ id: "c1", meeting: "held", meetingTitle: exampleText("ICCS meetings"), country: "XAA" },
  ...{ challengeId: null, what: exampleText("Publish the table."), who: "Statistics" },
  ...{ dueOn: "2026-09-30", state: "confirmed", result: null, endedOn: null, version: 2 },
  ...{ changedAt: "2026-06-15", world: "sandbox", countryNames: { en: "Aland" } },
  may: { answer: false, end: true, takeBack: false },
};
const url = "https://iccs.example.org/en/workspace/commitments";

test("an open commitment is an entry on its due day", () => {
  expect(commitmentEvents([commitment], url)).toEqual([
    {
      ...{ uid: "commitment-c1@iccs-implementation-tracker", from: "2026-09-30", to: "2026-09-30" },
      ...{ writtenAt: new Date("2026-06-15"), sequence: 1, url },
      summary: "Aland: Publish the table.",
    },
  ]);
});

test("what was declined, kept or dropped is on no calendar", () => {
  const states = ["declined", "kept", "dropped"] as const;
  const ended = states.map((state) => ({ ...commitment, state }));
  expect(commitmentEvents(ended, url)).toEqual([]);
});
