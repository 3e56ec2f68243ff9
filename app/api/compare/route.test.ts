import { expect, test } from "vitest";
import { GET } from "./route";

const answer = (query: string) => GET(new Request(`http://localhost/api/compare?${query}`));

test.each([
  ["locale=en&country=ARG&country=KOR", "/en/compare/ARG+KOR"],
  ["locale=es&world=real&country=KOR&country=ARG", "/es/compare/KOR+ARG"],
  ["locale=en&as-of=2022-05-26&country=ARG&country=KOR", "/en/as-of/2022-05-26/compare/ARG+KOR"],
  ["locale=ar&world=sandbox&country=XAA&country=XAB", "/ar/sandbox/compare/XAA+XAB"],
])("the choice %j leads to the comparison in the same reading", (query, address) => {
  const response = answer(query);
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe(address);
});

test.each([
  ["none", ""],
  ["one", "&country=ARG"],
  ["one twice", "&country=ARG&country=ARG"],
  ["seven", ["ARG", "BHR", "CHL", "COL", "KOR", "MEX", "MNG"].map((c) => `&country=${c}`).join("")],
])("a choice of %s leads back to the limits", (_, countries) => {
  expect(answer(`locale=en${countries}`).headers.get("Location")).toBe("/en/compare#limits");
});

test.each([
  "locale=xx&country=ARG&country=KOR",
  "locale=en&as-of=yesterday&country=ARG&country=KOR",
  "locale=en&country=ARG&country=//example.org",
  "locale=en&world=other&country=ARG&country=KOR",
])("%j is refused", (query) => {
  expect(answer(query).status).toBe(400);
});
