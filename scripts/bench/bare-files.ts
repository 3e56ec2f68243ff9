import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import PptxGen from "pptxgenjs";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { chartPicture } from "@/features/briefing/files/chart-picture";
import { chartSvg } from "@/features/briefing/files/chart-svg";
import { fontFolders } from "@/features/briefing/files/fonts";

const word = "Words of no content, of the usual length";
const Presentation =
  "default" in PptxGen ? (PptxGen as unknown as { default: typeof PptxGen }).default : PptxGen;

/** What a document is made of, its content aside: how many paragraphs and pictures, and the size of each table. */
export interface Outline {
  paragraphs: number;
  tables: { rows: number; columns: number }[];
  pictures: { png: Uint8Array; svg: string }[];
}

export function outlineOf({ sections }: BriefingDocument): Outline {
  const blocks = sections.flatMap((section) => section.blocks);
  const paragraphs = blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "list" ? block.items.length : block.kind === "table" ? 1 : 1),
    sections.length,
  );
  return {
    paragraphs,
    tables: blocks.flatMap((block) =>
      block.kind === "table" ? [{ rows: block.rows.length, columns: block.columns.length }] : [],
    ),
    pictures: blocks.flatMap((block) =>
      block.kind === "chart"
        ? [{ png: chartPicture(block, "ltr").png, svg: chartSvg(block, "ltr") }]
        : [],
    ),
  };
}

/** As many paragraphs, tables and pictures, by the library alone. */
export async function bareDocx({ paragraphs, tables, pictures }: Outline): Promise<void> {
  const children = [
    ...repeat(paragraphs, () => new Paragraph(word)),
    ...tables.map(
      ({ rows, columns }) =>
        new Table({
          rows: repeat(
            rows + 1,
            () =>
              new TableRow({
                children: repeat(columns, () => new TableCell({ children: [new Paragraph(word)] })),
              }),
          ),
        }),
    ),
    ...pictures.map(
      ({ png }) =>
        new Paragraph({
          children: [
            new ImageRun({ type: "png", data: png, transformation: { width: 640, height: 300 } }),
          ],
        }),
    ),
  ];
  await Packer.toBuffer(new Document({ sections: [{ children }] }));
}

export async function barePptx({ paragraphs, tables, pictures }: Outline): Promise<void> {
  const presentation = new Presentation();
  for (let left = paragraphs; left > 0; left -= 12) {
    const texts = repeat(Math.min(12, left), () => ({ text: word, options: { breakLine: true } }));
    presentation.addSlide().addText(texts, { x: 0.5, y: 0.5, w: 9, h: 4 });
  }
  for (const { rows, columns } of tables)
    for (let left = rows + 1; left > 0; left -= 16)
      presentation.addSlide().addTable(
        repeat(Math.min(16, left), () => repeat(columns, () => ({ text: word }))),
        { x: 0.5, y: 0.5, w: 9 },
      );
  for (const _ of pictures)
    presentation
      .addSlide()
      .addChart("bar", [
        { name: "n", labels: repeat(20, () => word), values: repeat(20, () => 1) },
      ]);
  await presentation.write({ outputType: "nodebuffer" });
}

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });
const template = `#let d = json(bytes(sys.inputs.d))
#set text(font: "Noto Sans")
#for _ in range(d.paragraphs) { par(d.word) }
#for t in d.tables { table(columns: t.columns, ..range((t.rows + 1) * t.columns).map(_ => d.word)) }
#for p in d.pictures { image(bytes(p), format: "svg", width: 100%) }`;
let turn = 0;

export async function barePdf({ paragraphs, tables, pictures }: Outline): Promise<void> {
  turn += 1;
  // Another word each time: the compiler would remember the whole document.
  const d = {
    paragraphs,
    tables,
    word: `${word} ${turn}`,
    pictures: pictures.map(({ svg }) => svg),
  };
  compiler.pdf({ mainFileContent: template, inputs: { d: JSON.stringify(d) } }, {});
  compiler.evictCache(2);
}

function repeat<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make);
}
