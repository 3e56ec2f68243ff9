import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { documentArbitrary, withNamedRows } from "../testing/document-arbitrary";
import { exampleDocument } from "../testing/example-document";
import { makeHtml } from "./make-html";

test("the page has the language, the direction, headings in order and a head for each table", () => {
  const page = makeHtml(exampleDocument("ar"));
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect([...page.matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual([..."12232", "2"]);
  expect(page.match(/<caption>/g)).toHaveLength(1);
  expect(page.match(/scope="row"/g)).toHaveLength(60);
});

test("the page asks nothing of elsewhere and runs nothing", () => {
  const page = makeHtml(exampleDocument());
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import| on[a-z]+=/i);
});

test("every row of every table is there once, and the page is well-formed, whatever the texts are", () => {
  fc.assert(
    fc.property(documentArbitrary, (random) => {
      const { document, names } = withNamedRows(random);
      const page = makeHtml(document);
      for (const name of names) expect(page.split(name)).toHaveLength(2);
      const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>"));
      expect(XMLValidator.validate(body.replaceAll("<br>", "<br/>"))).toBe(true);
    }),
  );
});
