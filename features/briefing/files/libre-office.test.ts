import { expect, test } from "vitest";
import type { BriefingDocument, Run } from "@/domain/briefing/briefing-document";
import { makeFile } from "../make-file";
import { exampleDocument } from "./testing/example-document";
import { findLibreOffice, printed } from "./testing/libre-office";
import { readOffice } from "./testing/read-office";
import { readPdf } from "./testing/read-pdf";

const program = findLibreOffice();
const where = program ? "where LibreOffice is installed" : "skipped: LibreOffice is not installed";
const limitMs = 120_000;

const files = (["docx", "pptx", "html"] as const).flatMap((format) =>
  (["en", "ar"] as const).map((language) => [format, language] as const),
);

test.skipIf(!program).each(files)(
  `LibreOffice prints a %s in %s without complaint and with every text (${where})`,
  async (format, language) => {
    const document = exampleDocument(language);
    const { bytes, name } = await makeFile(document, format);
    const { pdf, complaints, status } = printed(program ?? "", name, bytes);
    expect({ complaints, status }).toEqual({ complaints: "", status: 0 });
    const { pages } = await readPdf(pdf);
    if (format === "pptx") expect(pages).toHaveLength(slideCount(bytes));
    else expect(pages.length).toBeGreaterThan(1);
    const shown = letters(pages.join(""));
    for (const text of textsOf(document))
      for (const word of text.split(/\s+/)) expect(shown).toContain(letters(word));
  },
  limitMs,
);

test.skipIf(!program)(
  `LibreOffice is seen to complain of what is no Word document (${where})`,
  () => {
    expect(() => printed(program ?? "", "briefing.docx", new Uint8Array([80, 75, 3, 4]))).toThrow();
  },
  limitMs,
);

function slideCount(bytes: Uint8Array): number {
  return readOffice(bytes).names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
}

/** What a reader must find in print: all but the sources, which slides have in their notes, and charts, which Word shows as pictures. */
function textsOf({ title, subtitle, details, sections, labels }: BriefingDocument): string[] {
  const ofRuns = (runs: readonly Run[]) => runs.map(({ text }) => text);
  const ofBlocks = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): string[] => {
      if (block.kind === "heading") return [block.text];
      if (block.kind === "paragraph") return ofRuns(block.runs);
      if (block.kind === "list") return block.items.flatMap(ofRuns);
      if (block.kind === "chart") return [block.title];
      return [block.title, ...block.rows.flat().flatMap(({ runs }) => ofRuns(runs))];
    }),
  );
  const ofSections = sections.map((section) => section.title);
  const ofDetails = details.flatMap(({ label, value }) => [label, value]);
  return [title, ...subtitle, ...ofDetails, ...ofSections, ...ofBlocks, labels.footer];
}

/** The letters of a text. Without lam and alif, which a reader of PDF finds in either order where they are written as one. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]|[لاأإآ]/gu, "");
}
