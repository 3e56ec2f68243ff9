import { describe, expect, test } from "vitest";
import { actions, isPermitted, type Role } from "../permission/permission";
import { actionOn, settlingAction } from "./update-actions";
import { updateKinds, updateStates } from "./update-state";

const deeds = ["read", "edit", "submit", "withdraw", "comment"] as const;
const may = (role: Role, country: string | null, action: ReturnType<typeof actionOn>) =>
  isPermitted([{ role, country, until: null }], action, "XAA", "2026-06-15");

describe("what somebody may do with an update", () => {
  test("has an action for every kind and deed", () => {
    for (const kind of updateKinds)
      for (const deed of deeds) expect(actions).toContain(actionOn(kind, deed));
  });

  test("of the country is the country's, but for reading and comments", () => {
    const allowed = (role: Role, country: string | null) =>
      deeds.filter((deed) => may(role, country, actionOn("country", deed)));
    expect(allowed("contributor", "XAA")).toEqual(["read", "edit", "comment"]);
    expect(allowed("focal-point", "XAA")).toEqual([...deeds]);
    expect(allowed("reviewer", null)).toEqual(["read", "comment"]);
    expect(allowed("administrator", null)).toEqual([]);
    expect(allowed("focal-point", "XAB")).toEqual([]);
  });

  test("of the Centre is the Centre's alone", () => {
    for (const kind of ["centre", "correction"] as const)
      for (const deed of deeds) {
        expect(may("reviewer", null, actionOn(kind, deed))).toBe(true);
        expect(may("focal-point", "XAA", actionOn(kind, deed))).toBe(false);
        expect(may("contributor", "XAA", actionOn(kind, deed))).toBe(false);
      }
  });
});

test("a contradiction is settled by whoever's turn it is", () => {
  for (const kind of updateKinds)
    for (const state of updateStates)
      expect(settlingAction(kind, state)).toBe(
        state === "submitted" ? "update.review" : actionOn(kind, "edit"),
      );
});
