import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test, vi } from "vitest";
import { makeDocx } from "./docx/make-docx";
import { makeHtml } from "./html/make-html";
import { makePdf } from "./pdf/make-pdf";
import { makePptx } from "./pptx/make-pptx";
import { safeText } from "./safe-text";
import { exampleDocument } from "./testing/example-document";
import { markupPieces } from "./testing/markup-pieces";
import { documentSaying, harmless, nastyTexts } from "./testing/nasty-texts";
import { readOffice } from "./testing/read-office";
import { readPdf } from "./testing/read-pdf";

// Making a file takes a tenth of a second; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Every part of an Office file, with those of the workbooks behind its charts. */
function officeMarkup(bytes: Uint8Array): string {
  const file = readOffice(bytes);
  return [file, ...file.workbooks]
    .flatMap(({ names, text }) => names.filter((name) => /\.(xml|rels)$/.test(name)).map(text))
    .join("");
}

const markupOf = {
  docx: async (text: string) => officeMarkup(await makeDocx(documentSaying(text))),
  pptx: async (text: string) => officeMarkup(await makePptx(documentSaying(text))),
  html: async (text: string) => {
    const page = makeHtml(documentSaying(text));
    const body = page.slice(page.indexOf("<body>"), page.indexOf("</html>"));
    expect(XMLValidator.validate(body)).toBe(true);
    return page;
  },
};

describe.each(["docx", "pptx", "html"] as const)(
  "in a %s, wherever a briefing has texts",
  (format) => {
    test.each(nastyTexts)(
      "%j is shown, and makes nothing that a harmless text would not",
      async (nasty) => {
        const [plain, found] = await Promise.all(
          [harmless(nasty), nasty].map(async (text) => markupPieces(await markupOf[format](text))),
        );
        const inPlace = (piece: string) => piece.replaceAll(harmless(nasty), safeText(nasty));
        expect(found?.tags).toEqual(plain?.tags.map(inPlace));
        const shown = bare(plain?.texts.join("") ?? "");
        expect(shown).toContain(bare(harmless(nasty)));
        expect(bare(found?.texts.join("") ?? "")).toBe(
          shown.replaceAll(bare(harmless(nasty)), bare(safeText(nasty))),
        );
      },
    );
  },
);

describe("in a PDF, wherever a briefing has texts", () => {
  const short = "жж";
  const plain = makePdf(documentSaying(short)).then(readPdf);

  test.each(nastyTexts)(
    "%j is shown, and makes nothing that a harmless text would not",
    async (nasty) => {
      const { pages, outline, links, Title } = await plain;
      const found = await readPdf(await makePdf(documentSaying(nasty)));
      const inPlace = (text = "") => text.replaceAll(short, safeText(nasty));
      expect(found).toMatchObject({
        ...{ Title: inPlace(Title), outline: outline.map(inPlace), links },
        ...{ programs: null, isTagged: true },
      });
      // What is turned is read turned.
      if (/[\u202a-\u202e]/.test(nasty)) return;
      expect(timesOf(nasty, found.pages)).toBe(timesOf(short, pages));
    },
  );

  /** How often a text is on the pages; it goes on after the foot of one. */
  function timesOf(text: string, pages: readonly string[]): number {
    const whole = bare(pages.join("")).replace(/Notanofficialsite\.Page\d+of\d+/g, "");
    return whole.split(bare(safeText(text))).length - 1;
  }
});

test("what a text turns around ends with it, in every format", async () => {
  const runs = [{ text: "\u202eturned" }, { text: " after" }];
  const document = exampleDocument("en", {
    sections: [{ id: "summary", title: "x", country: null, blocks: [{ kind: "paragraph", runs }] }],
  });
  const { pages } = await readPdf(await makePdf(document));
  expect(pages[0]).toContain("enrut after");
  for (const markup of [
    officeMarkup(await makeDocx(document)),
    officeMarkup(await makePptx(document)),
    makeHtml(document),
  ])
    expect(markup).toContain("\u202eturned\u202c");
});

test.each([
  ["\u202ea\u2067b\u2066c", "\u2069\u2069\u202c"],
  ["\u2067a\u202eb\u2069c", ""],
  ["\u202ea\u202cb", ""],
  ["\u202c\u2069a", ""],
])("the text %j owes the ends %j", (text, ends) => {
  expect(safeText(text)).toBe(text + ends);
});

/** Without what is left to the file: where its lines break. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}
