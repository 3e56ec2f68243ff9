import { expect, test } from "vitest";
import type { ChartBlock } from "@/domain/briefing/briefing-document";
import { wrapped } from "./chart-label";
import { chartHeight, chartSvg } from "./chart-svg";

const longName = "United Kingdom of Great Britain and Northern Ireland";

function chartOf(label: string, value: number | null): ChartBlock {
  return {
    ...{ kind: "chart", title: "Stage", unit: "Stage", alternative: "In words.", maximum: 6 },
    bars: [{ label, value, valueLabel: "Not reported" }],
  };
}

test.each([
  ["Mexico", ["Mexico"]],
  [longName, ["United Kingdom of Great", "Britain and Northern Ireland"]],
  ["대한민국 형법의 새로운 범죄 분류 체계", ["대한민국 형법의 새로운 범죄", "분류 체계"]],
  ["x".repeat(40), ["x".repeat(30), "x".repeat(10)]],
])("the label %s is shown whole, in lines of words", (label, lines) => {
  expect(wrapped(label)).toEqual(lines);
});

test("a label longer than any name is cut after four lines, and shows it", () => {
  const lines = wrapped("word ".repeat(100));
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/…$/);
});

test("a chart has room for every line of its labels", () => {
  expect(chartHeight(chartOf(longName, 3))).toBeGreaterThan(chartHeight(chartOf("Mexico", 3)));
});

test("what is not reported is a hatched square; what is zero is not", () => {
  const hatch = /<path [^>]*fill="none"/;
  expect(chartSvg(chartOf("Mexico", null), "ltr")).toMatch(hatch);
  expect(chartSvg(chartOf("Mexico", 0), "ltr")).not.toMatch(hatch);
});

test("texts run as the language does, on whichever page the drawing stands", () => {
  const drawing = chartSvg(chartOf("المكسيك 2022", 3), "rtl");
  expect(drawing).toContain('<svg direction="ltr"');
  expect(drawing).toContain(">\u2067المكسيك 2022\u2069<");
});
