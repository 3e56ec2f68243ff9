import type { ChartBar, ChartBlock } from "@/domain/briefing/briefing-document";
import { wrapped } from "./chart-label";
import { fontFamilies } from "./fonts";
import { escapeXml } from "./safe-text";
import { accentColour, lineColour, quietColour, stageColours } from "./stage-colours";

/** In the units of the drawing; a file scales it to its column. */
export const chartWidth = 720;
const labelWidth = 210;
const valueWidth = 190;
const barHeight = 18;
const lineHeight = 15;
const gap = 8;
const top = 8;
const axisHeight = 30;
const plotWidth = chartWidth - labelWidth - valueWidth;

export function chartHeight({ bars }: ChartBlock): number {
  return bars.reduce((sum, bar) => sum + heightOf(bar), top + axisHeight);
}

/** The room of a bar: of its label's lines, or its own. */
function heightOf({ label }: ChartBar): number {
  return Math.max(barHeight, wrapped(label).length * lineHeight) + gap;
}

/** A chart as a picture of lines and letters, from the right where the language runs so. Its title is the caption's. */
export function chartSvg(chart: ChartBlock, direction: "ltr" | "rtl"): string {
  const height = chartHeight(chart);
  const place = placing(direction);
  const bottom = height - axisHeight;
  const ticks = ticksTo(chart.maximum)
    .map((tick) => {
      const x = place.x(labelWidth + (tick / chart.maximum) * plotWidth);
      return `<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="${lineColour}" stroke-width="0.5"/><text x="${x}" y="${bottom + 14}" font-size="10" text-anchor="middle" fill="${quietColour}">${tick}</text>`;
    })
    .join("");
  const unit = text(chart.unit, place.x(labelWidth + plotWidth), height - 3, "end", place, 10);
  let y = top;
  const bars = chart.bars
    .map((bar) => {
      const drawn = barSvg(bar, y, chart.maximum, place);
      y += heightOf(bar);
      return drawn;
    })
    .join("");
  const families = fontFamilies.map((family) => `'${family}'`).join(", ");
  // The sides are worked out here: a page that runs from the right would turn them once more.
  return `<svg direction="ltr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${height}" width="${chartWidth}" height="${height}" font-family="${families}">${ticks}${bars}${unit}</svg>`;
}

type Placing = ReturnType<typeof placing>;

/** Mirrors what is placed from the left. */
function placing(direction: "ltr" | "rtl") {
  const isRight = direction === "rtl";
  return {
    x: (x: number) => round(isRight ? chartWidth - x : x),
    left: (x: number, width: number) => round(isRight ? chartWidth - x - width : x),
    // Letters of a language that runs from the right begin there: the anchors stay, the sides turn.
    anchor: (anchor: "start" | "end") =>
      isRight ? (anchor === "start" ? "end" : "start") : anchor,
    /** A text that runs as the language does, wherever the drawing stands. */
    written: (content: string) =>
      isRight ? `\u2067${escapeXml(content)}\u2069` : escapeXml(content),
  };
}

function barSvg(bar: ChartBar, y: number, maximum: number, place: Placing): string {
  const lines = wrapped(bar.label);
  const middle = y + (heightOf(bar) - gap) / 2;
  const label = lines
    .map((line, index) => {
      const base = middle + 4 + (index - (lines.length - 1) / 2) * lineHeight;
      return text(line, place.x(labelWidth - 8), base, "end", place, 12);
    })
    .join("");
  const barTop = round(middle - barHeight / 2);
  const width = bar.value === null ? barHeight : round((bar.value / maximum) * plotWidth);
  const left = place.left(labelWidth, width);
  const fill = bar.stage ? stageColours[bar.stage].fill : accentColour;
  const drawn =
    bar.value === null
      ? hatched(left, barTop)
      : `<rect x="${left}" y="${barTop}" width="${width}" height="${barHeight}" fill="${fill}" stroke="${accentColour}" stroke-width="0.5"/>`;
  const valueAt = place.x(labelWidth + width + 6);
  return `${label}${drawn}${text(bar.valueLabel, valueAt, middle + 4, "start", place, 11)}`;
}

/** A small square of slanting lines: of what nobody reported there is no bar. */
function hatched(left: number, top: number): string {
  const [right, bottom] = [left + barHeight, top + barHeight];
  const slants = [6, 12, 18].map((at) => `M${left} ${top + at}L${left + at} ${top}`);
  const rest = [6, 12].map((at) => `M${left + at} ${bottom}L${right} ${top + at}`);
  return `<path d="M${left} ${top}H${right}V${bottom}H${left}Z${[...slants, ...rest].join("")}" fill="none" stroke="${quietColour}" stroke-width="0.75"/>`;
}

function text(
  content: string,
  x: number,
  y: number,
  anchor: "start" | "end",
  place: Placing,
  size: number,
): string {
  return `<text x="${x}" y="${round(y)}" font-size="${size}" text-anchor="${place.anchor(anchor)}" fill="#0d2134">${place.written(content)}</text>`;
}

/** At most eight whole steps from nothing to the end. */
function ticksTo(maximum: number): number[] {
  const step = Math.max(1, Math.ceil(maximum / 8));
  return Array.from({ length: Math.floor(maximum / step) + 1 }, (_, index) => index * step);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
