import type PptxGen from "pptxgenjs";
import type { ChartBlock, Run, TableBlock } from "@/domain/briefing/briefing-document";
import { columnShares } from "../column-shares";
import { safeText } from "../safe-text";
import { accentColour, lineColour, stageColours } from "../stage-colours";
import type { SlideContent, SlideLine } from "./slide-plan";

const frame = { x: 0.5, y: 1.15, w: 12.3 } as const;
const contentHeight = 5.7;

/** Puts lines, a table or a native chart on a slide. */
export function addContent(slide: PptxGen.Slide, content: SlideContent, isRight: boolean): void {
  if (content.kind === "lines") addLines(slide, content.lines, isRight);
  else if (content.kind === "table") addTable(slide, content.table, isRight);
  else addChart(slide, content.chart);
}

function addLines(slide: PptxGen.Slide, lines: readonly SlideLine[], isRight: boolean): void {
  if (lines.length === 0) return;
  const texts = lines.flatMap(({ kind, runs }) =>
    runsOf(runs).map((run, index, all) => ({
      ...run,
      options: {
        ...run.options,
        ...(kind === "heading" ? { bold: true, color: bare(accentColour) } : {}),
        ...(kind === "point" && index === 0 ? { bullet: true } : {}),
        ...(index === all.length - 1 ? { breakLine: true } : {}),
        ...{ align: isRight ? ("right" as const) : ("left" as const), rtlMode: isRight },
      },
    })),
  );
  slide.addText(texts, {
    ...{ ...frame, h: contentHeight, fontSize: 14, valign: "top", fit: "shrink" },
    paraSpaceAfter: 6,
  });
}

function addTable(slide: PptxGen.Slide, table: TableBlock, isRight: boolean): void {
  const { title, columns, rows } = table;
  const side = isRight ? ("right" as const) : ("left" as const);
  slide.addText(safeText(title), {
    ...{ ...frame, h: 0.35, fontSize: 12, bold: true, align: side, rtlMode: isRight },
    color: bare(accentColour),
  });
  const shares = columnShares(table);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share / total) * frame.w);
  const cells = [
    columns.map(({ label }) => ({
      text: safeText(label),
      options: { bold: true, fill: { color: "EEF2F6" }, align: side },
    })),
    ...rows.map((row) =>
      row.map((cell, at) => ({
        text: runsOf(cell.runs),
        options: {
          align: columns[at]?.isNumber ? (isRight ? "left" : "right") : side,
          bold: at === 0,
          ...(cell.stage && cell.stage !== "not-reported"
            ? {
                fill: { color: bare(stageColours[cell.stage].fill) },
                color: bare(stageColours[cell.stage].ink),
              }
            : {}),
        },
      })),
    ),
  ] as PptxGen.TableRow[];
  slide.addTable(isRight ? cells.map((row) => [...row].reverse()) : cells, {
    ...{ x: frame.x, y: 1.55, w: frame.w, colW: isRight ? [...widths].reverse() : widths },
    ...{ fontSize: 10, margin: [0.03, 0.06, 0.03, 0.06], valign: "top" },
    border: { type: "solid", pt: 0.5, color: bare(lineColour) },
  });
}

/** A chart that PowerPoint can edit. What nobody reported has no bar, and its label says so. */
function addChart(slide: PptxGen.Slide, chart: ChartBlock): void {
  const { title, unit, maximum, alternative } = chart;
  // Its bars stand from below upwards.
  const bars = [...chart.bars].reverse();
  slide.addChart(
    "bar",
    [
      {
        name: safeText(unit),
        labels: bars.map(({ label, valueLabel }) => safeText(`${label}: ${valueLabel}`)),
        values: bars.map(({ value }) => value) as number[],
      },
    ],
    {
      ...{ ...frame, h: contentHeight, barDir: "bar", barGapWidthPct: 40 },
      ...{ valAxisMinVal: 0, valAxisMaxVal: maximum },
      ...{ valAxisMajorUnit: Math.max(1, Math.ceil(maximum / 8)), showLegend: false },
      ...{ catAxisLabelFontSize: 10, valAxisLabelFontSize: 9, showTitle: true, titleFontSize: 12 },
      ...{ valGridLine: { color: bare(lineColour), size: 0.5 }, titleFontFace: "Noto Sans" },
      ...{ catAxisLabelFontFace: "Noto Sans", valAxisLabelFontFace: "Noto Sans" },
      title: safeText(`${title} (${unit})`),
      chartColors: bars.map(({ stage }) => bare(stage ? stageColours[stage].fill : accentColour)),
      altText: safeText(alternative),
    },
  );
}

function runsOf(runs: readonly Run[]) {
  return runs.map(({ text, language, isStrong }) => ({
    text: safeText(text),
    options: {
      ...(isStrong ? { bold: true } : {}),
      ...(language ? { lang: language } : {}),
    },
  }));
}

/** As PowerPoint writes colours. */
export function bare(colour: string): string {
  return colour.slice(1).toUpperCase();
}
