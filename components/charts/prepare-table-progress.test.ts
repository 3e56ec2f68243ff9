import { expect, test } from "vitest";
import { csvOfTableProgress, prepareTableProgress } from "./prepare-table-progress";

const version = (number: number, fields: object = {}) => ({
  ...{ number, date: `20${20 + number}`, knownOn: `20${20 + number}-05-01`, counted: 100 },
  ...{ mappedShare: 0.5, residualShare: 0.1, ...fields },
});
const panel = (measure: string, ...versions: ReturnType<typeof version>[]) => {
  const found = prepareTableProgress(versions).find((each) => each.measure === measure);
  if (!found) throw new Error(measure);
  return found;
};

test("versions stand in their order at equal steps, shares on a scale that ends at all of them", () => {
  const { top, runs } = panel("mapped", version(1), version(2, { mappedShare: 0.8 }), version(4));
  expect(top).toBe(1);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.map(({ number, across, up }) => [number, across, up])).toEqual([
    [1, 0, 0.5],
    [2, 0.5, 0.8],
    [4, 1, 0.5],
  ]);
});

test("a version without a share is a gap and not a zero; a share of nothing is a zero", () => {
  const none = version(2, { residualShare: null });
  const { runs } = panel("residual", version(1), none, version(3, { residualShare: 0 }));
  expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[0.1], [0]]);
});

test("numbers begin at zero and end at the largest", () => {
  const { top, runs } = panel("counted", version(1, { counted: 50 }), version(2));
  expect(top).toBe(100);
  expect(runs[0]?.map(({ up }) => up)).toEqual([0.5, 1]);
});

test("a lone version stands in the middle, with its value", () => {
  expect(panel("mapped", version(1)).runs).toEqual([
    [{ number: 1, value: 0.5, up: 0.5, across: 0.5, isLabelled: true }],
  ]);
});

test("of many versions the first and the last have their value beside them", () => {
  const many = Array.from({ length: 9 }, (_, at) => version(at + 1));
  const labelled = panel("mapped", ...many).runs[0]?.filter(({ isLabelled }) => isLabelled);
  expect(labelled?.map(({ number }) => number)).toEqual([1, 9]);
});

test("the CSV has the figures as they are, and an empty cell where there is none", () => {
  expect(csvOfTableProgress([version(1, { residualShare: null })])).toEqual([
    ["version", "as_of", "published_on", "offences", "share_mapped", "share_residual"],
    [1, "2021", "2021-05-01", 100, 0.5, null],
  ]);
});
