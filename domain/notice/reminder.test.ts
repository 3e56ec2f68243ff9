import { expect, test } from "vitest";
import type { PageState, UpdateProgress } from "./digest";
import { dueMeetingWarning, dueWarning, escalationOf, matterOf, quarterOf } from "./reminder";

test.each([
  ["2026-10-31", undefined],
  ["2026-11-01", 30],
  ["2026-11-23", 30],
  ["2026-11-24", 7],
  ["2026-12-01", 7],
  ["2026-12-02", undefined],
])("on %s the warning due of 1 December is %s", (day, due) => {
  expect(dueWarning("2026-12-01", day)).toBe(due);
});

test("a meeting in December is warned of from its first day; one of which the year is known is not", () => {
  expect(dueMeetingWarning("2026-12", "2026-11-24")).toBe(7);
  expect(dueMeetingWarning("2027", "2026-12-31")).toBeUndefined();
});

const page = (state: "current" | "due" | "overdue"): PageState => ({
  country: "ARG",
  freshness: { state, since: "2025-09-01", isConfirmed: true, ageMonths: 14, cadenceMonths: 6 },
});
const update = (
  state: UpdateProgress["state"],
  touchedOn = "2026-11-01",
  kind: UpdateProgress["kind"] = "country",
): UpdateProgress => ({
  ...{ id: "update-1", country: "ARG", kind, state, touchedOn, stateSince: touchedOn },
});

test.each([
  ["a page that is current", page("current"), [], undefined],
  ["a page that is due", page("due"), [], "due"],
  ["a draft, whatever the page", page("current"), [update("draft")], "draft"],
  ["a returned update", page("overdue"), [update("returned")], "returned"],
  ["an update that waits for the Centre", page("overdue"), [update("submitted")], undefined],
  ["a reading of the Centre alone", page("due"), [update("draft", "2026-11-01", "centre")], "due"],
  ["nothing published", undefined, [], undefined],
] as const)("before a meeting, %s is a matter as it is", (_, state, updates, matter) => {
  expect(matterOf(state, updates)).toBe(matter);
});

test.each([
  [
    "an overdue page",
    page("overdue"),
    [],
    { matter: "overdue", since: "2025-09-01", updateId: null },
  ],
  ["a page that is due", page("due"), [], undefined],
  [
    "an overdue page with an update at the Centre",
    page("overdue"),
    [update("submitted")],
    undefined,
  ],
  [
    "a return of 60 days",
    page("current"),
    [update("returned", "2026-10-02")],
    { matter: "returned", since: "2026-10-02", updateId: "update-1" },
  ],
  ["a return of 59 days", page("current"), [update("returned", "2026-10-03")], undefined],
] as const)("%s escalates as the rule says", (_, state, updates, escalation) => {
  expect(escalationOf(state, updates, "2026-12-01")).toEqual(escalation);
});

test.each([
  ["2026-01-01", "2026-Q1"],
  ["2026-09-30", "2026-Q3"],
  ["2026-10-01", "2026-Q4"],
])("%s is in %s", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});
