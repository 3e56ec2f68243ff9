import type {
  Block,
  BriefingDocument,
  BriefingSection,
  ChartBlock,
  Run,
  TableBlock,
} from "@/domain/briefing/briefing-document";

/** One line of text on a slide: a paragraph or a part of one, a point of a list, or a heading. */
export interface SlideLine {
  kind: "heading" | "paragraph" | "point";
  runs: Run[];
}

/** What one slide shows: lines, or a part of a table, or a chart. */
export type SlideContent =
  | { kind: "lines"; lines: SlideLine[] }
  | { kind: "table"; table: TableBlock }
  | { kind: "chart"; chart: ChartBlock };

export interface PlannedSlide {
  title: string;
  content: SlideContent;
  /** Positions of the sources that the slide rests on. */
  cites: number[];
  /** Texts that were too long for a cell, whole: they go to the notes. */
  longTexts: string[];
}

/** Letters of 14 points in a line of the slide, and lines on it. */
const lettersALine = 105;
const linesASlide = 17;
/** Letters of 10 points in the whole width of a table, and its lines. */
const lettersAcross = 190;
const tableLines = 24;
const longestCell = 300;

/** The slides of a document, in order: no slide has more than fits on it, and every row of a table is on one. */
export function planSlides(document: BriefingDocument): PlannedSlide[] {
  return document.sections.flatMap(planSection);
}

function planSection(section: BriefingSection): PlannedSlide[] {
  const planned: (Omit<PlannedSlide, "title"> & { heading?: string | undefined })[] = [];
  let lines: SlideLine[] = [];
  const close = () => {
    if (lines.length > 0) planned.push(ofLines(lines));
    lines = [];
  };
  for (const block of section.blocks) {
    if (block.kind === "table" || block.kind === "chart") {
      // A heading right above goes along.
      const heading = lines.at(-1)?.kind === "heading" ? lines.pop() : undefined;
      close();
      const slides = block.kind === "table" ? ofTable(block) : [ofChart(block)];
      planned.push(...slides.map((slide) => ({ ...slide, heading: heading?.runs[0]?.text })));
      continue;
    }
    for (const line of linesOf(block)) {
      if (lines.length > 0 && height([...lines, line]) > linesASlide) close();
      lines.push(line);
    }
  }
  close();
  if (planned.length === 0) planned.push(ofLines([]));
  return planned.map(({ heading, ...slide }, index) => {
    const title = heading === undefined ? section.title : `${section.title}: ${heading}`;
    return { ...slide, title: index === 0 ? title : `${title} (${index + 1})` };
  });
}

function ofLines(lines: SlideLine[]): Omit<PlannedSlide, "title"> {
  const cites = lines.flatMap(({ runs }) => runs.flatMap((run) => run.cites ?? []));
  return { content: { kind: "lines", lines }, cites, longTexts: [] };
}

function ofChart(chart: ChartBlock): Omit<PlannedSlide, "title"> {
  return { content: { kind: "chart", chart }, cites: [], longTexts: [] };
}

function linesOf(block: Exclude<Block, TableBlock | ChartBlock>): SlideLine[] {
  if (block.kind === "heading") return [{ kind: "heading", runs: [{ text: block.text }] }];
  const kind = block.kind === "list" ? "point" : "paragraph";
  const texts = block.kind === "list" ? block.items : [block.runs];
  return texts.flatMap((runs) => fitting(runs).map((part): SlideLine => ({ kind, runs: part })));
}

/** Runs in parts of which each fits on a slide. */
function fitting(runs: readonly Run[]): Run[][] {
  const most = (linesASlide - 2) * lettersALine;
  const parts: Run[][] = [[]];
  let length = 0;
  for (const run of runs)
    for (const piece of pieces(run, most)) {
      if (length > 0 && length + piece.text.length > most) {
        parts.push([]);
        length = 0;
      }
      parts.at(-1)?.push(piece);
      length += piece.text.length;
    }
  return parts;
}

/** A run in pieces of at most so many letters; what it cites stands after the last. */
function pieces(run: Run, most: number): Run[] {
  const letters = [...run.text];
  if (letters.length <= most) return [run];
  const { cites, ...uncited } = run;
  const texts: string[] = [];
  for (let at = 0; at < letters.length; at += most)
    texts.push(letters.slice(at, at + most).join(""));
  return texts.map((text, index) => ({
    ...uncited,
    text,
    ...(cites && index === texts.length - 1 ? { cites } : {}),
  }));
}

function height(lines: readonly SlideLine[]): number {
  return lines.reduce((sum, { runs }) => {
    const text = runs.map((run) => run.text).join("");
    const broken = text.split("\n").map((part) => Math.ceil((part.length + 1) / lettersALine));
    return sum + broken.reduce((all, count) => all + count, 0) + 0.4;
  }, 0);
}

/** A table on as many slides as it needs, its head on each. */
function ofTable(table: TableBlock): Omit<PlannedSlide, "title">[] {
  const rows = table.rows.map((row) => shortened(row));
  const width = lettersAcross / Math.max(1, table.columns.length);
  const slides: { rows: TableBlock["rows"]; longTexts: string[]; lines: number }[] = [
    { rows: [], longTexts: [], lines: 0 },
  ];
  for (const { cells, longTexts } of rows) {
    const needed = Math.max(...cells.map(({ runs }) => Math.ceil(lengthOf(runs) / width)), 1) + 0.5;
    let slide = slides.at(-1);
    if (!slide || (slide.rows.length > 0 && slide.lines + needed > tableLines)) {
      slide = { rows: [], longTexts: [], lines: 0 };
      slides.push(slide);
    }
    slide.rows.push(cells);
    slide.longTexts.push(...longTexts);
    slide.lines += needed;
  }
  return slides.map((slide) => ({
    content: { kind: "table", table: { ...table, rows: slide.rows } },
    cites: slide.rows.flat().flatMap(({ runs }) => runs.flatMap((run) => run.cites ?? [])),
    longTexts: slide.longTexts,
  }));
}

function shortened(row: TableBlock["rows"][number]) {
  const longTexts: string[] = [];
  const cells = row.map((cell) => {
    if (lengthOf(cell.runs) <= longestCell) return cell;
    const text = cell.runs.map((run) => run.text).join("");
    longTexts.push(text);
    const cites = cell.runs.flatMap((run) => run.cites ?? []);
    return { ...cell, runs: [{ text: `${[...text].slice(0, longestCell).join("")}…`, cites }] };
  });
  return { cells, longTexts };
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
