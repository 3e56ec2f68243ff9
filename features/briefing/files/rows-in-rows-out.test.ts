import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { Block, BriefingDocument } from "@/domain/briefing/briefing-document";
import { makeDocx } from "./docx/make-docx";
import { makeHtml } from "./html/make-html";
import { makePdf } from "./pdf/make-pdf";
import { makePptx } from "./pptx/make-pptx";
import { planSlides } from "./pptx/slide-plan";
import { documentArbitrary, withNames } from "./testing/document-arbitrary";
import { exampleDocument } from "./testing/example-document";
import { readOffice, shownText } from "./testing/read-office";
import { readDrawn, readRoles } from "./testing/read-pdf";
import { withoutSources } from "./without-sources";

const limitMs = 120_000;

type Named = ReturnType<typeof withNames>;

/** For random documents: what a file of it shows, in which each name must be once, and what else holds. */
function holds(check: (named: Named) => Promise<string>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(documentArbitrary, async (random) => {
      const named = withNames(random);
      const shown = await check(named);
      for (const name of [...named.rows, ...named.items])
        expect({ name, times: times(shown, name) }).toEqual({ name, times: 1 });
    }),
    { numRuns: 20 },
  );
}

function times(text: string, piece: string | RegExp): number {
  return text.split(piece).length - 1;
}

test(
  "a Word file has each row and each item once, a head for each table, and no other",
  () =>
    holds(async ({ document, rows, items, tables }) => {
      const body = readOffice(await makeDocx(document)).text("word/document.xml");
      expect(times(body, /<w:tr[ >]/)).toBe(rows.length + tables);
      expect(times(body, "<w:tblHeader/>")).toBe(tables);
      expect(times(body, "<w:numPr>")).toBe(items.length);
      return shownText(body, "w:t");
    }),
  limitMs,
);

test(
  "slides have each row and each item once, a head for each part of a table, and are as many as planned",
  () =>
    holds(async ({ document, rows, items }) => {
      const file = readOffice(await makePptx(document));
      const slides = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides).toHaveLength(1 + planSlides(document).length);
      expect(slides.length).toBeGreaterThan(document.sections.length);
      const all = slides.map(file.text).join("");
      expect(times(all, /<a:tr[ >]/)).toBe(rows.length + times(all, "<a:tbl>"));
      expect(times(all, "<a:buChar")).toBeGreaterThanOrEqual(items.length);
      return shownText(all, "a:t");
    }),
  limitMs,
);

test(
  "a PDF has each row and each item once, and says that they are rows and items",
  () =>
    holds(async ({ document, rows, items, tables }) => {
      const bytes = await makePdf(document);
      const { TR = 0, LI = 0 } = await readRoles(bytes);
      expect(TR).toBeGreaterThanOrEqual(rows.length + tables);
      expect(LI).toBeGreaterThanOrEqual(items.length);
      return (await readDrawn(bytes)).flat().join("");
    }),
  limitMs,
);

test(
  "a web page has each row and each item once, a head for each table, and no other",
  () =>
    holds(async ({ document, rows, items, tables }) => {
      const page = makeHtml(document);
      const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>"));
      expect(XMLValidator.validate(body.replaceAll("<br>", "<br/>"))).toBe(true);
      expect(times(body, "<tr>")).toBe(rows.length + tables);
      expect(times(body, "<thead>")).toBe(tables);
      expect(times(body, /<li[ >]/)).toBe(items.length + listedBeside(document));
      return body;
    }),
  limitMs,
);

test(
  "a narrative of a thousand lines is whole and in order in every format",
  async () => {
    const names = Array.from({ length: 1_000 }, (_, line) => `Λ${1_000 + line}Ω`);
    const blocks = names.map(
      (text): Block => ({ kind: "paragraph", tone: "narrative", runs: [{ text }] }),
    );
    const document = exampleDocument("en", {
      sections: [{ id: "summary", title: "Summary", country: null, blocks }],
    });
    const slides = readOffice(await makePptx(document));
    const shown = {
      docx: shownText(readOffice(await makeDocx(document)).text("word/document.xml"), "w:t"),
      pptx: planSlides(document)
        .map((_, at) => shownText(slides.text(`ppt/slides/slide${at + 2}.xml`), "a:t"))
        .join(""),
      pdf: (await readDrawn(await makePdf(document))).flat().join(""),
      html: makeHtml(document),
    };
    for (const text of Object.values(shown)) expect(text.match(/Λ\d+Ω/g)).toEqual(names);
  },
  limitMs,
);

/** What a page lists besides: its contents and its sources. */
function listedBeside(document: BriefingDocument): number {
  return withoutSources(document).length + document.sources.length;
}
