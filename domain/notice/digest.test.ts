import { expect, test } from "vitest";
import { daysBetween } from "../dates/partial-date";
import type { Grant, Role } from "../permission/permission";
import { owedOn, type PageState, type UpdateProgress } from "./digest";

const today = "2026-11-01";
const grant = (role: Role, country: string | null, until: string | null = null): Grant => ({
  ...{ role, country, until },
});
const page = (country: string, state: "current" | "due" | "overdue"): PageState => ({
  country,
  freshness: { state, since: "2026-02-01", isConfirmed: true, ageMonths: 9, cadenceMonths: 6 },
});
const update = (
  country: string,
  state: UpdateProgress["state"],
  touchedOn: string,
  kind: UpdateProgress["kind"] = "country",
): UpdateProgress => ({
  id: `${country}-1`,
  country,
  kind,
  state,
  stateSince: touchedOn,
  touchedOn,
});

const pages = [page("ARG", "overdue"), page("COL", "due"), page("MEX", "current")];
const updates = [
  update("ARG", "returned", "2026-10-20"),
  update("COL", "draft", "2026-10-02"),
  update("MEX", "draft", "2026-10-03"),
  update("KOR", "submitted", "2026-10-30"),
  update("BHR", "submitted", "2026-10-10"),
  update("MNG", "published", "2026-01-01"),
];

test.each<[string, Grant[], unknown[]]>([
  ["nobody", [], []],
  [
    "a focal point of a country that is overdue, with a returned update",
    [grant("focal-point", "ARG")],
    [
      { kind: "confirm", country: "ARG", since: "2026-02-01" },
      { kind: "returned", country: "ARG", since: "2026-10-20" },
    ],
  ],
  [
    "a contributor, who confirms nothing, with a draft of 30 days",
    [grant("contributor", "COL")],
    [{ kind: "draft", country: "COL", since: "2026-10-02" }],
  ],
  [
    "a focal point with a draft of 29 days and a page that is current",
    [grant("focal-point", "MEX")],
    [],
  ],
  [
    "a reviewer, with the queue in one line",
    [grant("reviewer", null)],
    [{ kind: "queue", count: 2, since: "2026-10-10" }],
  ],
  ["an administrator", [grant("administrator", null)], []],
  ["somebody whose role ran out yesterday", [grant("focal-point", "ARG", "2026-10-31")], []],
  [
    "somebody whose role ends today",
    [grant("contributor", "ARG", today)],
    [{ kind: "returned", country: "ARG", since: "2026-10-20" }],
  ],
])("%s is reminded of what they owe", (_, grants, owed) => {
  expect(owedOn(grants, pages, updates, today)).toEqual(owed);
});

test("a reading of the Centre is its reviewers' draft, not the country's", () => {
  const reading = [update("ARG", "draft", "2026-09-01", "centre")];
  expect(owedOn([grant("focal-point", "ARG")], [], reading, today)).toEqual([]);
  expect(owedOn([grant("reviewer", null)], [], reading, today)).toMatchObject([{ kind: "draft" }]);
});

test("days are counted over months and backwards", () => {
  expect(daysBetween("2026-02-27", "2026-03-01")).toBe(2);
  expect(daysBetween("2026-03-01", "2026-02-27")).toBe(-2);
});
