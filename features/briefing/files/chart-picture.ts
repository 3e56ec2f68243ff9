import "server-only";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { ChartBlock } from "@/domain/briefing/briefing-document";
import { chartHeight, chartSvg, chartWidth } from "./chart-svg";
import { fontFolders } from "./fonts";

/** Dots for each unit of the drawing: sharp in print. */
const scale = 2;

let fontFiles: string[] | undefined;

/** A chart as a PNG, with its size in the drawing's units. The fonts are the files' own, whatever the machine has. */
export function chartPicture(chart: ChartBlock, direction: "ltr" | "rtl") {
  fontFiles ??= fontFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ttf"))
      .map((file) => path.join(folder, file)),
  );
  const drawing = new Resvg(chartSvg(chart, direction), {
    background: "#ffffff",
    fitTo: { mode: "width", value: chartWidth * scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  });
  return { png: drawing.render().asPng(), width: chartWidth, height: chartHeight(chart) };
}
