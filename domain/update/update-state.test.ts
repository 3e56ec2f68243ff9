import { describe, expect, test } from "vitest";
import {
  isOpen,
  stateAfter,
  turnOf,
  type UpdateState,
  type UpdateStep,
  updateStates,
} from "./update-state";

const steps: UpdateStep[] = ["edit", "submit", "withdraw", "reopen", "decide", "return", "publish"];

/** Written by hand: each state, and where each step leads from it. Steps that are not named cannot be taken. */
const table: Record<UpdateState, Partial<Record<UpdateStep, UpdateState>>> = {
  draft: { edit: "draft", submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    withdraw: "withdrawn",
    decide: "submitted",
    return: "returned",
    publish: "published",
  },
  returned: { edit: "returned", submit: "submitted", withdraw: "withdrawn" },
  withdrawn: { reopen: "draft" },
  published: {},
};

describe.each(updateStates)("from %s", (state) => {
  test.each(steps)("%s leads where the table says", (step) => {
    expect(stateAfter(state, step)).toBe(table[state][step]);
  });
});

test("nothing leaves what is published", () => {
  expect(steps.map((step) => stateAfter("published", step)).filter(Boolean)).toEqual([]);
});

test.each<[UpdateState, boolean, string]>([
  ["draft", true, "author"],
  ["submitted", true, "reviewer"],
  ["returned", true, "author"],
  ["withdrawn", false, "nobody"],
  ["published", false, "nobody"],
])("%s is under way: %s, and it is the turn of %s", (state, open, turn) => {
  expect([isOpen(state), turnOf(state)]).toEqual([open, turn]);
});
