import { expect, test } from "vitest";
import { ownPathOr, signInPath } from "./own-path";

test.each(["/en/workspace", "/ar/workspace/review/abc-1?tab=2", "/es/workspace?x=%20"])(
  "%s is a page to go on to",
  (path) => {
    expect(ownPathOr(path, "en")).toBe(path);
    expect(new URL(signInPath("en", path), "http://x").searchParams.get("next")).toBe(path);
  },
);

test.each([
  "//example.org/en/workspace",
  "https://example.org/en/workspace",
  "/en/workspace//example.org",
  "/en/workspace\\example.org",
  "/en/workspaces",
  "/fr/workspace",
  "/en/workspace\n",
  "javascript:alert(1)",
  "",
  undefined,
  ["/en/workspace"],
])("%j leads to the first page of the workspace instead", (path) => {
  expect(ownPathOr(path, "es")).toBe("/es/workspace");
});
