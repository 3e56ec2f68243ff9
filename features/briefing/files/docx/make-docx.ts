import "server-only";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import type { BriefingDocument, BriefingSection } from "@/domain/briefing/briefing-document";
import { numbering, repack } from "../repack";
import { safeText } from "../safe-text";
import { withShownTexts } from "../shown-texts";
import { quietColour } from "../stage-colours";
import { docxBlock, hex } from "./docx-blocks";
import { docxStyles } from "./docx-styles";
import { DocxText } from "./docx-text";

/** A4, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_247, bottom: 1_360, left: 1_134, right: 1_134 },
};

/** The briefing as a Word document: the same bytes for the same value. */
export async function makeDocx(given: BriefingDocument): Promise<Uint8Array> {
  const document = withShownTexts(given, "mark");
  const text = new DocxText(document);
  const children = [...titleBlock(document, text), ...document.sections.flatMap(sectionOf(text))];
  const file = new Document({
    title: safeText(document.title),
    creator: "ICCS Implementation Tracker",
    lastModifiedBy: "ICCS Implementation Tracker",
    styles: docxStyles(document.language),
    footnotes: text.footnotes,
    sections: [
      {
        properties: { page },
        headers: { default: header(document, text) },
        footers: { default: footer(document, text) },
        children,
      },
    ],
  });
  return repack(await Packer.toBuffer(file), document.asOf, () => ({
    name: (name) => name,
    text: (name, xml) => turnContents(numberAnew(name, xml), text.isRightToLeft),
  }));
}

function titleBlock({ title, subtitle, details, labels }: BriefingDocument, text: DocxText) {
  const bidirectional = text.isRightToLeft;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, bidirectional, children: text.plain(title) }),
    ...subtitle.map(
      (line) => new Paragraph({ style: "Subtitle", bidirectional, children: text.plain(line) }),
    ),
    ...details.map(
      ({ label, value }) =>
        new Paragraph({
          bidirectional,
          children: text.plain(`${label}: ${value}`, { color: hex(quietColour) }),
        }),
    ),
    new Paragraph({
      style: "ContentsHeading",
      bidirectional,
      children: text.plain(labels.contents),
    }),
    new TableOfContents(safeText(labels.contents), {
      hyperlink: true,
      headingStyleRange: "1-1",
      beginDirty: false,
    }),
  ];
}

function sectionOf(text: DocxText) {
  return ({ title, country, blocks }: BriefingSection) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: country !== null,
      bidirectional: text.isRightToLeft,
      children: text.plain(title),
    }),
    ...blocks.flatMap((block) => docxBlock(block, text)),
  ];
}

function header({ labels }: BriefingDocument, text: DocxText): Header {
  return new Header({
    children: [
      new Paragraph({
        bidirectional: text.isRightToLeft,
        alignment: AlignmentType.END,
        children: labels.draft ? text.plain(labels.draft, { bold: true, size: 16 }) : [],
      }),
    ],
  });
}

function footer({ labels }: BriefingDocument, text: DocxText): Footer {
  const small = { size: 14, color: hex(quietColour) };
  const parts = labels.pageOf.split(/(\{page\}|\{pages\})/).flatMap((part) => {
    if (part === "{page}") return [new TextRun({ ...small, children: [PageNumber.CURRENT] })];
    if (part === "{pages}") return [new TextRun({ ...small, children: [PageNumber.TOTAL_PAGES] })];
    return text.plain(part, small);
  });
  const bidirectional = text.isRightToLeft;
  return new Footer({
    children: [
      new Paragraph({ bidirectional, children: text.plain(labels.footer, small) }),
      new Paragraph({ bidirectional, alignment: AlignmentType.END, children: parts }),
    ],
  });
}

/** The library numbers drawings and bookmarks over all documents of the process; each document begins anew. */
function numberAnew(name: string, xml: string): string {
  if (name !== "word/document.xml") return xml;
  const drawings = counter();
  const bookmarks = new Map<string, string>();
  const bookmark = counter();
  const numbered = xml
    .replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_whole, start: string) => `${start}${drawings()}"`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_whole, start, id) => {
      const number = bookmarks.get(id) ?? bookmark();
      bookmarks.set(id, number);
      return `${start}${number}"`;
    });
  return numbering(/\b_Toc\d+/g, "_Toc")(numbered);
}

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return String(count);
  };
}

/** The library writes the entries of the contents from the left, whatever the language. */
function turnContents(xml: string, isRightToLeft: boolean): string {
  if (!isRightToLeft) return xml;
  return xml.replace(/(<w:pStyle w:val="TOC1"\/>(?:(?!<\/w:pPr>).)*)/g, "$1<w:bidi/>");
}
