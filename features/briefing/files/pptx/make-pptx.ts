import "server-only";
import PptxGen from "pptxgenjs";
import type { BriefingDocument } from "@/domain/briefing/briefing-document";
import { directionOf } from "@/domain/briefing/briefing-document";
import { repack } from "../repack";
import { safeText } from "../safe-text";
import { withShownTexts } from "../shown-texts";
import { accentColour, quietColour } from "../stage-colours";
import { mendPptx } from "./mend-pptx";
import { addContent, bare } from "./slide-content";
import { type PlannedSlide, planSlides } from "./slide-plan";

// The bundler of the pages and Node's own loader disagree on what a default export of CommonJS is.
const Presentation =
  "default" in PptxGen ? (PptxGen as unknown as { default: typeof PptxGen }).default : PptxGen;

/** The briefing as slides: a title, then each section, a country on slides of its own; the same bytes for the same value. */
export async function makePptx(given: BriefingDocument): Promise<Uint8Array> {
  const document = withShownTexts(given, "mark");
  const presentation = new Presentation();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = safeText(document.title);
  presentation.author = "ICCS Implementation Tracker";
  presentation.company = "";
  presentation.theme = { headFontFace: "Noto Sans", bodyFontFace: "Noto Sans" };
  presentation.rtlMode = directionOf(document.language) === "rtl";
  addTitle(presentation, document);
  for (const planned of planSlides(document)) addSlide(presentation, planned, document);
  const written = (await presentation.write({ outputType: "nodebuffer" })) as Buffer;
  return repack(written, document.asOf, mendPptx);
}

function addTitle(presentation: PptxGen, document: BriefingDocument): void {
  const { title, subtitle, details, labels } = document;
  const slide = presentation.addSlide();
  const isRight = directionOf(document.language) === "rtl";
  const placed = { x: 0.8, w: 11.7, align: isRight ? "right" : "left", rtlMode: isRight } as const;
  slide.addText(safeText(title), {
    ...{ ...placed, y: 2, h: 1.6, fontSize: 36, bold: true, valign: "bottom", fit: "shrink" },
    color: bare(accentColour),
  });
  slide.addText(safeText(subtitle.join("\n")), { ...placed, y: 3.7, h: 1.2, fontSize: 18 });
  const facts = details.map(({ label, value }) => `${label}: ${value}`).join("  ·  ");
  slide.addText(safeText(facts), {
    ...{ ...placed, y: 5, h: 0.5, fontSize: 12 },
    color: bare(quietColour),
  });
  addFrame(slide, labels, isRight);
  slide.addNotes(safeText(labels.footer));
}

function addSlide(presentation: PptxGen, planned: PlannedSlide, document: BriefingDocument): void {
  const slide = presentation.addSlide();
  const isRight = directionOf(document.language) === "rtl";
  slide.addText(safeText(planned.title), {
    ...{ x: 0.5, y: 0.3, w: 12.3, h: 0.7, fontSize: 24, bold: true, fit: "shrink" },
    ...{ color: bare(accentColour), align: isRight ? "right" : "left", rtlMode: isRight },
  });
  addContent(slide, planned.content, isRight);
  addFrame(slide, document.labels, isRight);
  slide.addNotes(safeText(notesOf(planned, document)));
}

function addFrame(
  slide: PptxGen.Slide,
  { footer, draft }: BriefingDocument["labels"],
  isRight: boolean,
): void {
  const small = { fontSize: 8, color: bare(quietColour), rtlMode: isRight } as const;
  slide.addText(safeText(draft ? `${draft} · ${footer}` : footer), {
    ...{ ...small, x: 0.5, y: 7.05, w: 11.3, h: 0.3, align: isRight ? "right" : "left" },
  });
  slide.slideNumber = { x: 12.2, y: 7.05, fontFace: "Noto Sans", fontSize: 8 };
}

/** What the slide rests on, and the texts that it shows only in part. */
function notesOf({ cites, longTexts }: PlannedSlide, { sources, labels }: BriefingDocument) {
  const cited = [...new Set(cites)].flatMap((at) => {
    const source = sources[at];
    return source ? [`${source.text}${source.url ? ` ${source.url}` : ""}`] : [];
  });
  const listed = cited.length > 0 ? [labels.sources, ...cited] : [];
  return [...longTexts, ...listed].join("\n");
}
