import { describe, expect, test, vi } from "vitest";
import { exampleDocument } from "../testing/example-document";
import { readPdf } from "../testing/read-pdf";
import { makePdf } from "./make-pdf";

describe("a PDF of a briefing", () => {
  test("is tagged, in its language, with its title, and a bookmark for each heading", async () => {
    const read = await readPdf(await makePdf(exampleDocument("en")));
    expect(read).toMatchObject({ isTagged: true, Title: "Briefing on fictional countries" });
    expect(read.Language).toMatch(/^en/);
    expect(read.outline).toEqual(["Summary", "Country A", "Sources"]);
    expect(read.pages.join("")).toContain("Office: Report (2022)");
    expect(read.pages.at(-1)).toContain(`Page ${read.pages.length} of ${read.pages.length}`);
  });

  test("of a country begins a page", async () => {
    const { pages } = await readPdf(await makePdf(exampleDocument("en")));
    expect(pages.some((page) => page.startsWith("Country A"))).toBe(true);
  });

  test("in Arabic says its language, and keeps Latin words in order", async () => {
    const read = await readPdf(await makePdf(exampleDocument("ar")));
    expect(read.Language).toMatch(/^ar/);
    expect(read.pages.join("")).toContain("ICCS");
    expect(read.pages.join("")).toContain("대한민국".slice(0, 1));
  });

  test("says on every page that it is a draft, where it is one", async () => {
    const example = exampleDocument("en");
    const draft = { ...example, labels: { ...example.labels, draft: "Draft: not issued" } };
    for (const page of (await readPdf(await makePdf(draft))).pages)
      expect(page).toContain("Draft: not issued");
  });

  test("is the same bytes for the same value, whenever it is made", async () => {
    const first = await makePdf(exampleDocument("ar"));
    vi.useFakeTimers({ now: new Date("2031-01-01"), toFake: ["Date"] });
    const later = await makePdf(exampleDocument("ar"));
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });
});
