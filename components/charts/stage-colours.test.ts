import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stageCodes } from "@/domain/framework/framework";

const styles = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const chips = readFileSync(new URL("stage-colours.css", import.meta.url), "utf8");

test.each(stageCodes)("the number on the colour of %s has a contrast of at least 4.5", (stage) => {
  const rule = chips.split(`[data-hue="${stage}"] {`)[1]?.split("}")[0] ?? "";
  const ink = rule.includes("--stage-ink-light") ? "ink-light" : "ink-dark";
  expect(contrast(colour(stage), colour(ink))).toBeGreaterThanOrEqual(4.5);
});

test("each stage is darker than the one before", () => {
  const lights = stageCodes.map((stage) => luminance(colour(stage)));
  expect(lights).toEqual([...lights].sort((a, b) => b - a));
});

function colour(name: string): string {
  const [, hex = ""] = new RegExp(`--stage-${name}: #([0-9a-f]{6});`).exec(styles) ?? [];
  expect(hex).not.toBe("");
  return hex;
}

/** After WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** After WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
