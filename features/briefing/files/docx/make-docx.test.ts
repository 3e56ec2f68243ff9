import { describe, expect, test, vi } from "vitest";
import { exampleDocument } from "../testing/example-document";
import { readOffice, shownText } from "../testing/read-office";
import { makeDocx } from "./make-docx";

async function read(document: Parameters<typeof makeDocx>[0]) {
  return readOffice(await makeDocx(document));
}

describe("a Word document of a briefing", () => {
  test("has Word's own headings, in order, and a table of contents of them", async () => {
    const body = (await read(exampleDocument())).text("word/document.xml");
    const styles = [...body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"/g)].map(
      ([, name]) => name,
    );
    expect(styles).toEqual(["Title", "Heading1", "Heading2", "Heading1"]);
    expect(body).toContain('TOC \\h \\o "1-1"'.replaceAll('"', "&quot;"));
    expect(shownText(body, "w:t")).toContain("ContentsSummary");
  });

  test("repeats the first row of a table, splits no row, and cites in footnotes", async () => {
    const file = await read(exampleDocument());
    const body = file.text("word/document.xml");
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(61);
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(3);
    const notes = shownText(file.text("word/footnotes.xml"), "w:t");
    expect(notes).toContain("Office: Report (2022).");
    expect(notes).toContain("https://example.org/report");
  });

  test("numbers its pages, and says on each that it is a draft where it is one", async () => {
    const example = exampleDocument();
    const draft = { ...example, labels: { ...example.labels, draft: "Draft: not issued" } };
    const file = await read(draft);
    const footer = file.text("word/footer1.xml");
    expect(footer).toContain("PAGE");
    expect(footer).toContain("NUMPAGES");
    expect(shownText(footer, "w:t")).toContain("Not an official site.");
    expect(shownText(file.text("word/header1.xml"), "w:t")).toBe("Draft: not issued");
    expect(shownText((await read(example)).text("word/header1.xml"), "w:t")).toBe("");
  });

  test("says in words what its charts show", async () => {
    const file = await read(exampleDocument());
    expect(file.text("word/document.xml")).toContain(
      'descr="Country A: Mapping. Country B: Not reported."',
    );
    expect(file.names.filter((name) => name.endsWith(".png"))).toHaveLength(1);
  });

  test("shows its charts whole: a line is as high as its picture", async () => {
    const body = (await read(exampleDocument())).text("word/document.xml");
    expect(body).toMatch(/w:lineRule="auto"\/>(?:(?!<\/w:p>).)*<w:drawing>/);
  });

  test("runs from the right in Arabic, with Latin words as runs of their own", async () => {
    const file = await read(exampleDocument("ar"));
    const body = file.text("word/document.xml");
    expect(body.match(/<w:bidi\/>/g)?.length).toBeGreaterThan(60);
    expect(body).toContain("<w:bidiVisual/>");
    expect(body).toMatch(/<w:r>(?:(?!<w:rtl).)*<w:t[^>]*>ICCS/);
    expect(file.text("word/styles.xml")).toContain('w:bidi="ar-SA"');
  });

  test("keeps the number of a briefing in order after Arabic words", async () => {
    const details = [{ label: "الرقم", value: "2026-001" }];
    const file = await read(exampleDocument("ar", { details }));
    expect(file.text("word/document.xml")).toContain("الرقم: \u200e2026-001");
  });

  test("is the same bytes for the same value, whenever it is made", async () => {
    const first = await makeDocx(exampleDocument("ar"));
    vi.useFakeTimers({ now: new Date("2031-01-01"), toFake: ["Date"] });
    const later = await makeDocx(exampleDocument("ar"));
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });
});
