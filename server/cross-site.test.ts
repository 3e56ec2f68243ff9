import { describe, expect, test } from "vitest";
import { isCrossSiteWrite } from "./cross-site.js";

const siteUrl = "https://tracker.example.org";
const host = "10.0.0.5:3000";
const isRefused = (headers: Record<string, string>, method = "POST") =>
  isCrossSiteWrite({ method, headers: { host, ...headers } }, siteUrl);

describe("a request that changes something", () => {
  test.each<[string, Record<string, string>]>([
    ["its own page, as the browser says", { "sec-fetch-site": "same-origin" }],
    ["the reader, who sent it again", { "sec-fetch-site": "none" }],
    [
      "its own page under a policy that hides the origin",
      { "sec-fetch-site": "same-origin", origin: "null" },
    ],
    ["the address of SITE_URL", { origin: "https://tracker.example.org" }],
    ["the address it was reached by", { origin: "http://10.0.0.5:3000" }],
    [
      "the address of the proxy",
      { origin: "https://iccs.example", "x-forwarded-host": "ICCS.example, inner" },
    ],
    ["a program, which names no origin", {}],
  ])("from %s passes", (_, headers) => {
    expect(isRefused(headers)).toBe(false);
  });

  test.each<[string, Record<string, string>]>([
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
    [
      "another site, whatever origin it names",
      { "sec-fetch-site": "cross-site", origin: "https://tracker.example.org" },
    ],
    [
      "a neighbour under the same domain",
      { "sec-fetch-site": "same-site", origin: "https://blog.example.org" },
    ],
    ["another origin", { origin: "https://evil.example" }],
    ["another port", { origin: "http://10.0.0.5:3001" }],
    ["a name that begins like ours", { origin: "https://tracker.example.org.evil.example" }],
    ["a hidden origin", { origin: "null" }],
    ["what is no origin", { origin: "tracker.example.org" }],
    ["an empty origin", { origin: "" }],
  ])("from %s is refused", (_, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(isRefused(headers, method)).toBe(true);
  });

  test("is not one that only reads: links from other sites lead here", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"])
      expect(
        isRefused({ "sec-fetch-site": "cross-site", origin: "https://a.example" }, method),
      ).toBe(false);
  });
});
