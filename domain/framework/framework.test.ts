import { expect, test } from "vitest";
import {
  criterionCodes,
  stageCodes,
  stageNumber,
  stageOfCriterion,
  stageOrder,
  stageValues,
  statedStages,
} from "./framework";

test("the six stages stand in their order, after not started", () => {
  expect(statedStages.map(stageOrder)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(stageCodes).toEqual([
    ...["interest", "commitment", "mapping", "adoption", "production", "regular"],
  ]);
});

test("not reported is a value of its own, beside not started and the stages", () => {
  expect(stageValues).toEqual(["not-reported", "not-started", ...stageCodes]);
});

test("only the six stages have a number: neither not started nor not reported is a zero", () => {
  expect(stageValues.map(stageNumber)).toEqual([undefined, undefined, 1, 2, 3, 4, 5, 6]);
});

test.each([
  ["interest", ["1.1"]],
  ["commitment", ["2.1", "2.2", "2.3"]],
  ["mapping", ["3.1", "3.2", "3.3"]],
  ["adoption", ["4.1", "4.2", "4.3"]],
  ["production", ["5.1", "5.2", "5.3"]],
  ["regular", ["6.1", "6.2", "6.3", "6.4"]],
] as const)("the criteria of %s are %j", (stage, criteria) => {
  expect(criterionCodes.filter((code) => stageOfCriterion(code) === stage)).toEqual(criteria);
});

test("there are seventeen criteria, each once", () => {
  expect(new Set(criterionCodes).size).toBe(17);
  expect(criterionCodes).toHaveLength(17);
});
