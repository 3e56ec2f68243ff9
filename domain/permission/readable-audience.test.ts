import { expect, test } from "vitest";
import type { Grant } from "./permission";
import { readableAudience } from "./readable-audience";

const grant = (
  role: Grant["role"],
  country: string | null,
  until: string | null = null,
): Grant => ({
  role,
  country,
  until,
});

test.each<[string, Grant[], string]>([
  ["nobody", [], "public"],
  ["a contributor of the country", [grant("contributor", "XAA")], "centre"],
  ["a focal point of the country", [grant("focal-point", "XAA")], "centre"],
  ["a focal point of another country", [grant("focal-point", "XAB")], "participants"],
  ["a focal point of a country of the other world", [grant("focal-point", "MEX")], "public"],
  ["whoever holds a role of the Centre for a country", [grant("reviewer", "XAA")], "public"],
  ["a reviewer at the Centre", [grant("reviewer", null)], "centre"],
  [
    "an administrator, who looks after people and not statements",
    [grant("administrator", null)],
    "public",
  ],
  ["the system", [grant("system", null)], "public"],
  ["a focal point on the last day", [grant("focal-point", "XAA", "2026-06-15")], "centre"],
  ["a focal point the day after", [grant("focal-point", "XAA", "2026-06-14")], "public"],
  [
    "a former focal point of the country who is one of another",
    [grant("focal-point", "XAA", "2026-06-14"), grant("focal-point", "XAB")],
    "participants",
  ],
])("%s", (_, grants, audience) => {
  expect(readableAudience(grants, "XAA", ["XAA", "XAB"], "2026-06-15")).toBe(audience);
});
