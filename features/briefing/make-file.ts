import "server-only";
import { createHash } from "node:crypto";
import type { BriefingDocument, BriefingFormat } from "@/domain/briefing/briefing-document";
import { makeDocx } from "./files/docx/make-docx";
import { makeHtml } from "./files/html/make-html";
import { makePdf } from "./files/pdf/make-pdf";
import { makePptx } from "./files/pptx/make-pptx";

const makers: Record<BriefingFormat, (document: BriefingDocument) => Promise<Uint8Array>> = {
  docx: makeDocx,
  pdf: makePdf,
  pptx: makePptx,
  html: async (document) => new TextEncoder().encode(await makeHtml(document)),
};

export const mimeTypes: Record<BriefingFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  html: "text/html; charset=utf-8",
};

/** A file of a briefing, with its SHA-256: the same bytes for the same value. */
export async function makeFile(document: BriefingDocument, format: BriefingFormat) {
  const bytes = await makers[format](document);
  const fingerprint = createHash("sha256").update(bytes).digest("hex");
  return { bytes, fingerprint, name: `${nameOf(document)}.${format}` };
}

/** In letters that every file system and header can write. */
function nameOf({ number, asOf }: BriefingDocument): string {
  return number === null ? `iccs-briefing-draft-${asOf}` : `iccs-briefing-${number}`;
}
