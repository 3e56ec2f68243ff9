import fc from "fast-check";
import type { Block, BriefingDocument, Run } from "@/domain/briefing/briefing-document";
import { stageValues } from "@/domain/framework/framework";
import { exampleDocument } from "./example-document";
import { nastyTexts } from "./nasty-texts";

const textArbitrary = fc.oneof(
  fc.constantFrom("Mapping", "형법의 범죄", "مرحلة التنفيذ", "x".repeat(3_000), ...nastyTexts),
  fc.string({ minLength: 1, unit: "grapheme" }),
);

const runArbitrary: fc.Arbitrary<Run> = fc.record(
  { text: textArbitrary, cites: fc.array(fc.constantFrom(0, 1), { maxLength: 2 }) },
  { requiredKeys: ["text"] },
) as fc.Arbitrary<Run>;

const tableArbitrary: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 40 }), textArbitrary)
  .chain(([columns, rows, title]) =>
    fc
      .array(
        fc.array(
          fc.record(
            {
              runs: fc.array(runArbitrary, { minLength: 1, maxLength: 2 }),
              stage: fc.constantFrom(...stageValues),
            },
            { requiredKeys: ["runs"] },
          ),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      )
      .map(
        (cells): Block => ({
          ...{ kind: "table", title },
          columns: Array.from({ length: columns }, (_, index) => ({ label: `Column ${index}` })),
          rows: cells as Extract<Block, { kind: "table" }>["rows"],
        }),
      ),
  );

const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  textArbitrary.map((text): Block => ({ kind: "heading", text })),
  fc
    .array(runArbitrary, { minLength: 1, maxLength: 3 })
    .map((runs): Block => ({ kind: "paragraph", runs })),
  fc
    .array(fc.array(runArbitrary, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    .map((items): Block => ({ kind: "list", items })),
  tableArbitrary,
);

/** Briefings of any content, within the frame of the example. */
export const documentArbitrary: fc.Arbitrary<BriefingDocument> = fc
  .tuple(
    fc.constantFrom("en" as const, "ar" as const),
    textArbitrary,
    fc.array(fc.tuple(textArbitrary, fc.array(blockArbitrary, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([language, title, sections]) =>
    exampleDocument(language, {
      title,
      sections: sections.map(([heading, blocks], index) => ({
        ...{ id: `section-${index}`, title: heading, blocks },
        country: index % 2 === 1 ? "XAA" : null,
      })),
    }),
  );

/** The document with every row of its tables named, so that each can be found in a file; and the names. */
export function withNamedRows(document: BriefingDocument): {
  document: BriefingDocument;
  names: string[];
} {
  const names: string[] = [];
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if (block.kind !== "table") return block;
      const rows = block.rows.map(([first, ...rest]) => {
        // Letters alone, and no g: the reader of PDF that the tests use turns digits and loses a g beside Arabic.
        const name = `row${[...String(names.length)].map((digit) => "abcdefhijk"[Number(digit)]).join("")}end`;
        names.push(name);
        return [{ ...first, runs: [{ text: name }] }, ...rest];
      });
      return { ...block, rows };
    }),
  }));
  return { document: { ...document, sections }, names };
}
