import { expect, test } from "vitest";
import { exampleDocument } from "../testing/example-document";
import { makeHtml } from "./make-html";

test("the page has the language, the direction, headings in order and a head for each table", () => {
  const page = makeHtml(exampleDocument("ar"));
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect([...page.matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual([..."12232", "2"]);
  expect(page.match(/<caption>/g)).toHaveLength(1);
  expect(page.match(/scope="row"/g)).toHaveLength(60);
});

test("a stage that is not reported is hatched, and has no colour of the scale", () => {
  const page = makeHtml(exampleDocument());
  expect(page.match(/<span class="swatch" style="background:#/g)).toHaveLength(59);
  expect(page.match(/<span class="swatch hatched"><\/span>1/g)).toHaveLength(1);
});

test("the page asks nothing of elsewhere and runs nothing", () => {
  const page = makeHtml(exampleDocument());
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import| on[a-z]+=/i);
});
