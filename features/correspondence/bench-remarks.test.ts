import { expect, it } from "vitest";
import { type BenchOffence, beginBench, remarkOn, shownOffences, stepBench } from "./bench-state";

const offence = (id: number): BenchOffence => ({
  ...{ id, version: 1, code: `c${id}`, name: `Offence ${id}`, language: "en" },
  ...{ legalReference: null, correspondences: [], exclusion: null },
});
const remark = (id: number, isAnswered = false) => ({
  ...{ id, isAnswered, text: `What of ${id}?`, who: "Rev", writtenAt: "2026-06-15T09:30:00.000Z" },
});
const begun = beginBench([offence(1), offence(2), offence(3)], null, false, {
  remarks: [remark(2), remark(3, true)],
  filter: "returned",
});

it("the list can show those alone that came back with a comment", () => {
  expect(shownOffences(begun).map(({ id }) => id)).toEqual([2, 3]);
  const all = stepBench(begun, { kind: "show", text: "", filter: "all" });
  expect(shownOffences(all)).toHaveLength(3);
});

it("a comment is answered once its offence is stored anew, and not while it is only entered", () => {
  const tie = { correspondences: [], exclusion: "Repealed" };
  expect(remarkOn(begun, 1)).toBeUndefined();
  expect(remarkOn(begun, 3)?.isAnswered).toBe(true);
  const entered = stepBench(begun, { kind: "enter", id: 2, tie, field: null });
  expect(remarkOn(entered, 2)).toMatchObject({ text: "What of 2?", isAnswered: false });
  const sent = stepBench(entered, { kind: "send", id: 2, tie, next: null, isUndo: false });
  const stored = stepBench(sent, { kind: "stored", id: 2, tie, version: 2 });
  expect(remarkOn(stored, 2)?.isAnswered).toBe(true);
  expect(shownOffences(stored).map(({ id }) => id)).toEqual([2, 3]);
});
