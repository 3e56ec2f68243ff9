import fc from "fast-check";
import type { Block, BriefingDocument, Run } from "@/domain/briefing/briefing-document";
import { stageValues } from "@/domain/framework/framework";
import { exampleDocument } from "./example-document";
import { nastyTexts } from "./nasty-texts";

const textArbitrary = fc.oneof(
  fc.constantFrom("Mapping", "형법의 범죄", "مرحلة التنفيذ", "x".repeat(3_000), ...nastyTexts),
  // The names below are Greek: what stands before a letter sticks to it where a PDF is read.
  fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/\p{Script=Greek}/u.test(text)),
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

/** The document with every row of its tables and every item of its lists named, so that each can be found in a file; and the names. */
export function withNames(document: BriefingDocument) {
  const rows: string[] = [];
  const items: string[] = [];
  const named = <First extends object>(names: string[], first: First | undefined) => {
    const name = `Λ${[...String(rows.length + items.length)].map((digit) => "αβγδεζηθικ"[Number(digit)]).join("")}Ω`;
    names.push(name);
    return { ...(first as First), runs: [{ text: name }] };
  };
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => {
      if (block.kind === "table")
        return {
          ...block,
          rows: block.rows.map(([first, ...rest]) => [named(rows, first), ...rest]),
        };
      if (block.kind !== "list") return block;
      return { ...block, items: block.items.map((runs) => [...named(items, {}).runs, ...runs]) };
    }),
  }));
  const tables = sections
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === "table").length;
  return { document: { ...document, sections }, rows, items, tables };
}
