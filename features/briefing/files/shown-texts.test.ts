import { expect, test } from "vitest";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { makeDocx } from "./docx/make-docx";
import { makeHtml } from "./html/make-html";
import { makePdf } from "./pdf/make-pdf";
import { makePptx } from "./pptx/make-pptx";
import { withShownTexts } from "./shown-texts";
import { documentSaying } from "./testing/nasty-texts";
import { readOffice, shownText } from "./testing/read-office";
import { readDrawn } from "./testing/read-pdf";

const sentence = "رقم الإحاطة 2026-001 في 2026-06-15";
const document = documentSaying(sentence, "ar");

/** How often a piece is in a text. */
const times = (text: string, piece: string) => text.split(piece).length - 1;

test("after Arabic words the number of a briefing and a day stay in order wherever Word and PowerPoint show them", async () => {
  for (const [bytes, tag] of [
    [await makeDocx(document), "w:t"],
    [await makePptx(document), "a:t"],
  ] as const) {
    const { names, text } = readOffice(bytes);
    const shown = names.map((name) => shownText(text(name), tag)).join("");
    for (const number of ["2026-001", "2026-06-15"]) {
      expect(times(shown, number)).toBeGreaterThan(10);
      expect(times(shown, `\u200e${number}`)).toBe(times(shown, number));
    }
  }
});

test("and wherever a web page does", () => {
  const page = makeHtml(document);
  for (const number of ["2026-001", "2026-06-15"]) {
    expect(times(page, number)).toBeGreaterThan(10);
    expect(times(page, `\u2066${number}\u2069`)).toBe(times(page, number));
  }
});

test("and wherever a PDF does, in letters that stand one after the other", async () => {
  const pages = await readDrawn(await makePdf(document));
  const drawn = pages.flat().join("");
  for (const turned of ["001-2026", "15-06-2026"]) expect(drawn).not.toContain(turned);
  expect(times(drawn, "2026-001")).toBeGreaterThan(10);
  expect(times(drawn, "2026-06-15")).toBe(times(drawn, "2026-001"));
});

test.each([
  ["an address", "https://example.org/2022-001/2022-01-02?d=2022-001"],
  ["years from and to", "من 2020-2022"],
  ["a longer number", "هاتف 12026-0012"],
])("%s stays as it was written", (_, text) => {
  expect(withShownTexts(documentSaying(text, "ar"), "mark").title).toBe(text);
});

test("texts without Arabic in a document that runs from the left stay as they were written", () => {
  const english: BriefingDocument = documentSaying("No. 2026-001", "en");
  expect(withShownTexts(english, "mark")).toEqual(english);
});
