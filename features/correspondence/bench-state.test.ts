import { describe, expect, it } from "vitest";
import {
  type BenchOffence,
  type BenchState,
  type BenchStep,
  beginBench,
  shownOffences,
  standingOf,
  stepBench,
  type Tie,
  tieOf,
  undoneTie,
  unsavedTies,
} from "./bench-state";

const tied = (...codes: string[]): Tie => ({
  correspondences: codes.map((category) => ({
    ...{ category, kind: null, share: null, confidence: null, note: null },
  })),
  exclusion: null,
});
const offence = (id: number, name: string, tie: Tie): BenchOffence => ({
  ...{ id, version: 1, code: `c${id}`, name, language: "es", legalReference: null },
  ...tie,
});

const begun = beginBench(
  [
    offence(1, "Homicidio", tied()),
    offence(2, "Extorsión", tied()),
    offence(3, "Hurto", tied("0502")),
    offence(4, "Derogado", { correspondences: [], exclusion: "Repealed" }),
  ],
  null,
);
const benchAfter = (...steps: BenchStep[]): BenchState => steps.reduce(stepBench, begun);
const enter = (id: number, tie: Tie, field: string | null): BenchStep => ({
  ...{ kind: "enter", id, tie, field },
});
const send = (id: number, tie: Tie, next: number | null = null): BenchStep => ({
  ...{ kind: "send", id, tie, next, isUndo: false },
});
const shownIds = (state: BenchState) => shownOffences(state).map(({ id }) => id);

describe("the list", () => {
  it.each([
    ["", "all", [1, 2, 3, 4]],
    ["", "left", [1, 2]],
    ["", "tied", [3]],
    ["", "aside", [4]],
    ["EXTORSION", "all", [2]],
    ["c3", "all", [3]],
    ["hurto", "left", []],
  ] as const)("shows for the text %o and the state %s the offences %o", (text, filter, ids) => {
    expect(shownIds(benchAfter({ kind: "show", text, filter }))).toEqual(ids);
  });

  it("counts what is entered at once, before it is stored", () => {
    const state = benchAfter(
      { kind: "show", text: "", filter: "left" },
      enter(1, tied("0101"), null),
    );
    expect(shownIds(state)).toEqual([2]);
    expect(state.openId).toBe(1);
  });

  it("opens the first offence that a filter shows where the open one is not among them", () => {
    expect(benchAfter({ kind: "show", text: "", filter: "tied" }).openId).toBe(3);
    expect(benchAfter({ kind: "show", text: "", filter: "left" }).openId).toBe(1);
  });
});

describe("what is entered", () => {
  it("goes on to the next offence and is a draft until it is stored", () => {
    const tie = tied("0101");
    const sent = benchAfter(enter(1, tie, null), send(1, tie, 2));
    expect(sent.openId).toBe(2);
    expect(sent.drafts.get(1)).toBe(tie);
    const stored = stepBench(sent, { kind: "stored", id: 1, tie, version: 2 });
    expect(stored.drafts.size).toBe(0);
    expect(stored.offences.get(1)).toMatchObject({ ...tie, version: 2 });
  });

  it("stays a draft where more was entered while it was sent", () => {
    const [tie, more] = [tied("0101"), tied("0101", "0102")];
    const state = benchAfter(send(1, tie), enter(1, more, null), {
      ...{ kind: "stored", id: 1, tie, version: 2 },
    });
    expect(tieOf(state, 1)).toBe(more);
    expect(state.offences.get(1)?.version).toBe(2);
  });

  it("is kept when it is refused, and there is nothing saved to undo", () => {
    const tie = tied("0101", "0101");
    const trouble = { code: "invalid", faults: [], theirs: null };
    const state = benchAfter(send(1, tie, 2), { kind: "refused", id: 1, trouble });
    expect(tieOf(state, 1)).toBe(tie);
    expect(state.past).toEqual([]);
    expect(state.troubles.get(1)).toBe(trouble);
  });

  it("is not replaced by what is read again", () => {
    const theirs = { ...offence(1, "Homicidio", tied("0103")), version: 5 };
    const state = benchAfter(enter(1, tied("0101"), null), { kind: "read", offence: theirs });
    expect(tieOf(state, 1)).toEqual(tied("0101"));
    expect(state.offences.get(1)?.version).toBe(1);
    expect(tieOf(benchAfter({ kind: "read", offence: theirs }), 1)).toMatchObject(tied("0103"));
  });
});

describe("a conflict", () => {
  const theirs = { ...offence(1, "Homicidio", tied("0103")), version: 5 };
  const tie = tied("0101");
  const conflict = benchAfter(send(1, tie, 2), {
    ...{ kind: "refused", id: 1, trouble: { code: "conflict", faults: [], theirs } },
  });

  it("keeps both", () => {
    expect(tieOf(conflict, 1)).toBe(tie);
    expect(conflict.troubles.get(1)?.theirs).toBe(theirs);
  });

  it("ends by taking theirs", () => {
    const state = stepBench(conflict, { kind: "drop", id: 1 });
    expect(tieOf(state, 1)).toBe(theirs);
    expect(state.troubles.size).toBe(0);
  });

  it("ends by saving over theirs, which undo brings back", () => {
    const state = stepBench(conflict, send(1, tie));
    expect(state.offences.get(1)?.version).toBe(5);
    expect(undoneTie(state)).toEqual({ id: 1, tie: tied("0103") });
  });
});

describe("undo", () => {
  it("takes back one step after the other, and leads to its offence", () => {
    const state = benchAfter(enter(1, tied("0101"), null), enter(1, tied("0101", "0102"), null), {
      ...{ kind: "open", id: 3 },
    });
    const once = stepBench(state, { kind: "undo" });
    expect(once.openId).toBe(1);
    expect(tieOf(once, 1)).toEqual(tied("0101"));
    const twice = stepBench(once, { kind: "undo" });
    expect(twice.drafts.size).toBe(0);
    expect(stepBench(twice, { kind: "undo" })).toBe(twice);
  });

  it("takes back what was typed into one field at once", () => {
    const aside = (exclusion: string): Tie => ({ correspondences: [], exclusion });
    const state = benchAfter(
      ...["N", "No", "Not"].map((text) => enter(3, aside(text), "exclusion")),
    );
    expect(tieOf(stepBench(state, { kind: "undo" }), 3)).toMatchObject(tied("0502"));
  });

  it("stores again what was stored before, also where the one before is still on its way", () => {
    const [first, second] = [tied("0101"), tied("0102")];
    const state = benchAfter(enter(1, first, null), send(1, first, 2));
    expect(undoneTie(state)).toEqual({ id: 1, tie: tied() });
    expect(undoneTie(stepBench(state, send(1, second)))).toEqual({ id: 1, tie: first });
    const undone = stepBench(state, {
      ...{ kind: "send", id: 1, tie: tied() },
      next: null,
      isUndo: true,
    });
    expect(undone.past).toEqual([]);
    expect(undone.openId).toBe(1);
  });
});

describe("a reading", () => {
  const unread = offence(1, "Homicidio", tied());
  const reading = beginBench(
    [
      { ...unread, version: 0 },
      { ...offence(2, "Extorsión", tied()), version: 1 },
    ],
    null,
    true,
  );

  it("leaves an offence until it was read, be it as of no category", () => {
    expect([1, 2].map((id) => standingOf(reading, id))).toEqual(["left", "tied"]);
    const none = stepBench(reading, enter(1, tied(), null));
    expect(standingOf(none, 1)).toBe("tied");
    const left = stepBench(reading, { kind: "show", text: "", filter: "left" });
    expect(shownOffences(left).map(({ id }) => id)).toEqual([1]);
  });

  it("that was given for the first time is not undone to a reading of no category", () => {
    const sent = [enter(1, tied("0101"), null), send(1, tied("0101"))].reduce(stepBench, reading);
    expect(sent.past).toEqual([]);
    const again = [enter(2, tied("0101"), null), send(2, tied("0101"))].reduce(stepBench, reading);
    expect(undoneTie(again)).toEqual({ id: 2, tie: tied() });
  });
});

describe("what was entered and not saved", () => {
  const kept = [
    { id: 1, version: 1, tie: tied("0101") },
    { id: 2, version: 0, tie: tied("0102") },
  ];

  it("is kept with the version that it was entered on, until it is stored", () => {
    const entered = benchAfter(enter(1, tied("0101"), null));
    expect(unsavedTies(entered)).toEqual([{ id: 1, version: 1, tie: tied("0101") }]);
    const tie = tied("0101");
    const sent = benchAfter(enter(1, tie, null), send(1, tie));
    expect(unsavedTies(sent)).toHaveLength(1);
    expect(unsavedTies(stepBench(sent, { kind: "stored", id: 1, tie, version: 2 }))).toEqual([]);
  });

  it("is offered on return and changes nothing before it is taken up", () => {
    const offered = benchAfter({ kind: "offer", kept });
    expect(offered.drafts.size).toBe(0);
    expect(unsavedTies(offered)).toEqual(kept);
    const discarded = stepBench(offered, { kind: "discard" });
    expect([discarded.offered, unsavedTies(discarded)]).toEqual([[], []]);
  });

  it("is a draft once it is taken up, and a conflict where the offence was changed meanwhile", () => {
    const taken = benchAfter({ kind: "offer", kept }, { kind: "take-up" });
    expect([...taken.drafts]).toEqual(kept.map(({ id, tie }) => [id, tie]));
    expect([...taken.troubles.keys()]).toEqual([2]);
    expect(taken.troubles.get(2)?.theirs?.version).toBe(1);
    expect(taken.openId).toBe(1);
  });

  it("does not take the place of what is entered after the return", () => {
    const taken = benchAfter({ kind: "offer", kept }, enter(1, tied("0103"), null), {
      kind: "take-up",
    });
    expect(taken.drafts.get(1)).toEqual(tied("0103"));
  });

  it("is not offered where the offence is gone, or says so already", () => {
    const offered = benchAfter({
      kind: "offer",
      kept: [
        { id: 9, version: 1, tie: tied("0101") },
        { id: 3, version: 1, tie: tied("0502") },
      ],
    });
    expect(offered.offered).toEqual([]);
  });
});
