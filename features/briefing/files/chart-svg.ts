import type { ChartBar, ChartBlock } from "@/domain/briefing/briefing-document";
import { fontFamilies } from "./fonts";
import { escapeXml } from "./safe-text";
import { accentColour, lineColour, quietColour, stageColours } from "./stage-colours";

/** In the units of the drawing; a file scales it to its column. */
export const chartWidth = 720;
const labelWidth = 190;
const valueWidth = 200;
const barHeight = 18;
const step = 26;
const top = 8;
const axisHeight = 30;
const plotWidth = chartWidth - labelWidth - valueWidth;
const longestLabel = 28;

export function chartHeight({ bars }: ChartBlock): number {
  return top + bars.length * step + axisHeight;
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
  const bars = chart.bars.map((bar, index) => barSvg(bar, index, chart.maximum, place)).join("");
  const families = fontFamilies.map((family) => `'${family}'`).join(", ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartWidth} ${height}" width="${chartWidth}" height="${height}" font-family="${families}">${ticks}${bars}${unit}</svg>`;
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
  };
}

function barSvg(bar: ChartBar, index: number, maximum: number, place: Placing): string {
  const y = top + index * step;
  const middle = y + barHeight / 2 + 4;
  const label = text(shortened(bar.label), place.x(labelWidth - 8), middle, "end", place, 12);
  if (bar.value === null) {
    const value = text(bar.valueLabel, place.x(labelWidth + 6), middle, "start", place, 11);
    return `${label}<rect x="${place.left(labelWidth, 2)}" y="${y}" width="2" height="${barHeight}" fill="${lineColour}"/>${value}`;
  }
  const width = round((bar.value / maximum) * plotWidth);
  const fill = bar.stage ? stageColours[bar.stage].fill : accentColour;
  const value = text(bar.valueLabel, place.x(labelWidth + width + 6), middle, "start", place, 11);
  return `${label}<rect x="${place.left(labelWidth, width)}" y="${y}" width="${width}" height="${barHeight}" fill="${fill}" stroke="${accentColour}" stroke-width="0.5"/>${value}`;
}

function text(
  content: string,
  x: number,
  y: number,
  anchor: "start" | "end",
  place: Placing,
  size: number,
): string {
  return `<text x="${x}" y="${round(y)}" font-size="${size}" text-anchor="${place.anchor(anchor)}" fill="#0d2134">${escapeXml(content)}</text>`;
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= longestLabel ? label : `${letters.slice(0, longestLabel - 1).join("")}…`;
}

/** At most eight whole steps from nothing to the end. */
function ticksTo(maximum: number): number[] {
  const step = Math.max(1, Math.ceil(maximum / 8));
  return Array.from({ length: Math.floor(maximum / step) + 1 }, (_, index) => index * step);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
