import { describe, expect, test } from "vitest";
import { type CommitmentState, commitmentSchema, commitmentStates } from "./commitment";
import {
  type CommitmentStep,
  commitmentAfter,
  dueReminder,
  isOpenCommitment,
  publicStateOn,
  stateOn,
} from "./commitment-state";

const allowed: Record<CommitmentStep, Partial<Record<CommitmentState, CommitmentState>>> = {
  confirm: { proposed: "confirmed" },
  decline: { proposed: "declined" },
  takeBack: { proposed: "dropped" },
  keep: { confirmed: "kept" },
  drop: { confirmed: "dropped" },
};

describe.each(Object.keys(allowed) as CommitmentStep[])("to %s a commitment", (step) => {
  test.each(commitmentStates)("that is %s leads where the rules say, or nowhere", (state) => {
    expect(commitmentAfter(state, step)).toBe(allowed[step][state]);
  });
});

test("a commitment is open until it is declined, kept or dropped", () => {
  expect(commitmentStates.filter(isOpenCommitment)).toEqual(["proposed", "confirmed"]);
});

describe("the public is told", () => {
  const kept = {
    state: "kept" as CommitmentState,
    dueOn: "2026-09-30",
    confirmedOn: "2026-06-10",
    endedOn: "2026-09-01",
  };
  test.each([
    ["nothing before the country confirmed it", "2026-06-09", undefined],
    ["that it is promised, from then on", "2026-06-10", "confirmed"],
    ["not on an earlier day what came of it later", "2026-08-31", "confirmed"],
    ["what came of it, from that day on", "2026-09-01", "kept"],
  ])("%s", (_, day, expected) => {
    expect(publicStateOn(kept, day)).toBe(expected);
  });

  test.each<CommitmentState>(["proposed", "declined", "dropped"])(
    "nothing of what was never confirmed and is %s",
    (state) => {
      const never = { ...kept, state, confirmedOn: null };
      expect(publicStateOn(never, "2026-12-31")).toBeUndefined();
    },
  );
});

describe("those who follow it read that a commitment", () => {
  const dates = { dueOn: "2026-09-30", confirmedOn: null, endedOn: null };
  const kept = { state: "kept" as const, dueOn: "2026-09-30" };
  const taken = { ...dates, state: "dropped" as const, endedOn: "2026-06-20" };
  test.each([
    ["was proposed before it was confirmed", { ...kept, ...confirmed() }, "2026-06-09", "proposed"],
    ["was confirmed before it was kept", { ...kept, ...confirmed() }, "2026-08-31", "confirmed"],
    ["was kept from that day on", { ...kept, ...confirmed() }, "2026-09-01", "kept"],
    ["was proposed before it was taken back", taken, "2026-06-19", "proposed"],
    ["was dropped from that day on", taken, "2026-06-20", "dropped"],
    ["was declined", { ...dates, state: "declined" as const }, "2026-06-01", "declined"],
    ["still waits", { ...dates, state: "proposed" as const }, "2026-12-31", "proposed"],
  ])("%s", (_, commitment, day, expected) => {
    expect(stateOn(commitment, day)).toBe(expected);
  });
});

function confirmed() {
  return { confirmedOn: "2026-06-10", endedOn: "2026-09-01" };
}

describe("a country is reminded", () => {
  const dueOn = "2026-06-15";
  test.each([
    ["not before two weeks are left", "2026-05-31", undefined],
    ["when two weeks are left", "2026-06-01", "soon"],
    ["on the day itself", "2026-06-15", "soon"],
    ["from the day after, that it is overdue", "2026-06-16", "overdue"],
  ])("%s", (_, day, expected) => {
    expect(dueReminder({ state: "confirmed", dueOn }, day)).toBe(expected);
  });

  test.each(commitmentStates.filter((state) => state !== "confirmed"))(
    "of nothing that is %s",
    (state) => {
      expect(dueReminder({ state, dueOn }, "2026-06-16")).toBeUndefined();
    },
  );
});

describe("a commitment", () => {
  const sound = {
    ...{ meeting: "mexico-city-2022", country: "XAA", challengeId: null },
    what: { lang: "en", text: "Publish the table", translations: [] },
    ...{ who: "The statistics office", dueOn: "2026-09-30" },
  };
  test("says what, who and by when", () => {
    expect(commitmentSchema.parse(sound)).toEqual(sound);
  });
  test.each([
    ["a month for a day", { dueOn: "2026-09" }, "dueOn"],
    ["nobody to do it", { who: " " }, "who"],
    ["nothing to do", { what: { ...sound.what, text: "" } }, "what"],
    ["a country by its name", { country: "Mexico" }, "country"],
  ])("is refused with %s, at its field", (_, fields, path) => {
    const result = commitmentSchema.safeParse({ ...sound, ...fields });
    expect(result.error?.issues[0]?.path[0]).toBe(path);
  });
});
