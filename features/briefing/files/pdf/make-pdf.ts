import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  NodeCompiler,
  type NodeTypstDocument,
  type PdfStandard,
} from "@myriaddreamin/typst-ts-node-compiler";
import type { Block, BriefingDocument } from "@/domain/briefing/briefing-document";
import { directionOf } from "@/domain/briefing/briefing-document";
import type { StageValue } from "@/domain/framework/framework";
import { chartSvg } from "../chart-svg";
import { columnShares } from "../column-shares";
import { fontFamilies, fontFolders } from "../fonts";
import { safeText } from "../safe-text";
import { withShownTexts } from "../shown-texts";
import { stageColours } from "../stage-colours";
import { withoutSources } from "../without-sources";

/** Documents after which the compiler forgets what it kept of earlier ones. */
const cacheAge = 2;
const templatePath = "features/briefing/files/pdf/briefing.typ";

let kept: { compiler: NodeCompiler; template: string } | undefined;

/** The briefing as a PDF: tagged, with bookmarks, the same bytes for the same value. Throws what the compiler finds wrong. */
export async function makePdf(document: BriefingDocument): Promise<Uint8Array> {
  const { compiler, template } = setUp();
  const text = JSON.stringify(
    forTemplate(withShownTexts(document, "isolate")),
    (_key, value: unknown) => (typeof value === "string" ? safeText(value) : value),
  );
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: text } });
  const faults = compiled.takeDiagnostics();
  if (faults || !compiled.result)
    throw new Error(`no PDF: ${JSON.stringify(faults?.shortDiagnostics ?? [])}`);
  const bytes = exported(compiler, compiled.result);
  compiler.evictCache(cacheAge);
  return bytes;
}

/** PDF/UA-1 where it can be: the standard refuses letters that no font here has, and a briefing with such a letter is still tagged. */
function exported(compiler: NodeCompiler, result: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(result, { pdfStandard: "ua-1" as PdfStandard });
  } catch {
    return compiler.pdf(result, {});
  }
}

/** One for the process: it holds the fonts, which take longest to read. */
function setUp() {
  kept ??= {
    template: readFileSync(path.join(process.cwd(), templatePath), "utf8"),
    compiler: NodeCompiler.create({
      workspace: process.cwd(),
      fontArgs: [{ fontPaths: fontFolders() }],
    }),
  };
  return kept;
}

/** The value as the template reads it: colours, widths and pictures besides what the briefing says. */
function forTemplate(document: BriefingDocument) {
  const direction = directionOf(document.language);
  return {
    ...document,
    direction,
    fonts: fontFamilies,
    sections: withoutSources(document).map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => blockForTemplate(block, direction)),
    })),
  };
}

function blockForTemplate(block: Block, direction: "ltr" | "rtl") {
  if (block.kind === "chart") return { ...block, svg: chartSvg(block, direction) };
  if (block.kind !== "table") return block;
  return {
    ...block,
    widths: columnShares(block),
    rows: block.rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        ...(cell.stage ? { colour: colourOf(cell.stage) } : {}),
      })),
    ),
  };
}

/** None where nothing is reported: the template hatches it. */
function colourOf(stage: StageValue): string | null {
  return stage === "not-reported" ? null : stageColours[stage].fill;
}
