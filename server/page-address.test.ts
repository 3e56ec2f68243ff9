import { expect, test } from "vitest";
import { pageAddress } from "./page-address.js";

test.each([
  ["/en", "/en/~real"],
  ["/ar/", "/ar/~real"],
  ["/es/countries/KOR", "/es/~real/countries/KOR"],
  ["/en/countries/", "/en/~real/countries"],
  ["/en/as-of/2022-05-26", "/en/~real@2022-05-26"],
  ["/en/as-of/2022-05-26/countries", "/en/~real@2022-05-26/countries"],
  ["/en/as-of/26%20May/meetings", "/en/~real@26%20May/meetings"],
  ["/en/sandbox", "/en/~sandbox"],
  ["/en/sandbox/compare/XAA+XAB", "/en/~sandbox/compare/XAA+XAB"],
  ["/en/sandbox/as-of/2020-01-01/lessons", "/en/~sandbox@2020-01-01/lessons"],
  ["/en/sandboxes", "/en/~real/sandboxes"],
  ["/en/as-of", "/en/~real/as-of"],
  ["/en/no/such/page", "/en/~real/no/such/page"],
])("%s is the page %s", (path, address) => {
  expect(pageAddress(path)).toBe(address);
});

test.each([
  "/",
  "/api/health",
  "/_next/static/chunks/a.js",
  "/fr/countries",
  "/english",
  "/en/workspace",
  "/en/workspace/inbox",
  "/en/~sandbox/countries",
])("%s is left as it is", (path) => {
  expect(pageAddress(path)).toBe(path);
});

test.each(["/en/countries/%E0%A4%A", "/en/%", "/en/as-of/%ff/countries"])(
  "%s, which no text can be read from, is the address that spells it",
  (path) => {
    expect(decodeURIComponent(pageAddress(path))).toBe(pageAddress(path).replaceAll("%25", "%"));
  },
);
