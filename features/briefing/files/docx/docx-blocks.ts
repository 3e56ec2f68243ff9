import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type {
  Block,
  TableCell as Cell,
  ChartBlock,
  TableBlock,
} from "@/domain/briefing/briefing-document";
import { chartPicture } from "../chart-picture";
import { columnShares } from "../column-shares";
import { safeText } from "../safe-text";
import { accentColour, lineColour, quietColour, stageColours } from "../stage-colours";
import type { DocxText } from "./docx-text";

/** The column of text on A4 within the margins, in twentieths of a point. */
const columnWidth = 9_638;
/** The same in the pixels that pictures are sized in. */
const pictureWidth = 640;
const headFill = "eef2f6";

/** The paragraphs and tables of a block. */
export function docxBlock(block: Block, text: DocxText): (Paragraph | Table)[] {
  const bidirectional = text.isRightToLeft;
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          bidirectional,
          children: text.plain(block.text),
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          bidirectional,
          children: text.runs(block.runs, block.tone === "note" ? { color: hex(quietColour) } : {}),
        }),
      ];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ bidirectional, bullet: { level: 0 }, children: text.runs(item) }),
      );
    case "table":
      return [caption(block.title, text), docxTable(block, text), new Paragraph({})];
    case "chart":
      return [caption(`${block.title} (${block.unit})`, text), picture(block, text)];
  }
}

function caption(title: string, text: DocxText): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext: true,
    bidirectional: text.isRightToLeft,
    children: text.plain(title),
  });
}

function docxTable(block: TableBlock, text: DocxText): Table {
  const shares = columnShares(block);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((share / total) * columnWidth));
  const width = (at: number) => ({ size: columnWidths[at] ?? 0, type: WidthType.DXA });
  const align = (at: number) =>
    block.columns[at]?.isNumber ? { alignment: AlignmentType.END } : {};
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      ({ label }, at) =>
        new TableCell({
          width: width(at),
          shading: { type: ShadingType.CLEAR, fill: headFill, color: "auto" },
          children: [
            new Paragraph({
              style: "Cell",
              keepNext: true,
              bidirectional: text.isRightToLeft,
              ...align(at),
              children: text.plain(label, { bold: true }),
            }),
          ],
        }),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(
          (cell, at) =>
            new TableCell({
              width: width(at),
              children: [
                new Paragraph({
                  style: "Cell",
                  bidirectional: text.isRightToLeft,
                  ...align(at),
                  children: [
                    ...swatch(cell),
                    ...text.runs(cell.runs, at === 0 ? { bold: true } : {}),
                  ],
                }),
              ],
            }),
        ),
      }),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(lineColour) };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    rows: [head, ...rows],
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidth, type: WidthType.DXA },
    visuallyRightToLeft: text.isRightToLeft,
    borders: {
      ...{ top: line, bottom: line, insideHorizontal: line },
      ...{ left: none, right: none, insideVertical: none },
    },
  });
}

/** A square in the colour of the stage; the name beside it says the same. */
function swatch({ stage }: Cell): TextRun[] {
  if (!stage || stage === "not-reported" || stage === "not-started") return [];
  return [new TextRun({ text: "■ ", color: hex(stageColours[stage].fill) })];
}

function picture(chart: ChartBlock, text: DocxText): Paragraph {
  const { png, width, height } = chartPicture(chart, text.isRightToLeft ? "rtl" : "ltr");
  return new Paragraph({
    // Under a line rule of another kind the picture is cut to the height of a line.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: {
          width: pictureWidth,
          height: Math.round((height / width) * pictureWidth),
        },
        altText: {
          name: safeText(chart.title),
          title: safeText(chart.title),
          description: safeText(chart.alternative),
        },
      }),
    ],
  });
}

/** As Word writes colours. */
export function hex(colour: string): string {
  return colour.slice(1);
}

export const accent = hex(accentColour);
