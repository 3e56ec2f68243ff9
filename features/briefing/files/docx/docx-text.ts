import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun } from "docx";
import type { BriefingDocument, Run } from "@/domain/briefing/briefing-document";
import { directionOf } from "@/domain/briefing/briefing-document";
import { safeText } from "../safe-text";
import { splitScripts } from "../split-scripts";

const languageTags: Record<string, string> = { en: "en-GB", es: "es-ES", ar: "ar-SA", ko: "ko-KR" };

/** Writes the runs of a document, and keeps the footnotes that they call for. */
export class DocxText {
  readonly isRightToLeft: boolean;
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly #document: BriefingDocument;

  constructor(document: BriefingDocument) {
    this.#document = document;
    this.isRightToLeft = directionOf(document.language) === "rtl";
  }

  runs(runs: readonly Run[], style: { color?: string; bold?: boolean } = {}) {
    return runs.flatMap((run) => [
      ...this.#textRuns(run.text, run.language, {
        ...style,
        ...(run.isStrong ? { bold: true } : {}),
      }),
      ...(run.cites ?? []).flatMap((position) => this.#footnote(position)),
    ]);
  }

  /** A paragraph of words of the frame. */
  plain(text: string, style: { color?: string; bold?: boolean; size?: number } = {}): TextRun[] {
    return this.#textRuns(text, undefined, style);
  }

  #textRuns(text: string, language: string | undefined, style: object): TextRun[] {
    const safe = safeText(text).replace(/\r\n?/g, "\n");
    const parts = this.isRightToLeft ? splitScripts(safe) : [{ text: safe, isRightToLeft: false }];
    return parts.flatMap((part) =>
      part.text.split("\n").map(
        (line, index) =>
          new TextRun({
            ...style,
            text: line,
            ...(index > 0 ? { break: 1 } : {}),
            ...(part.isRightToLeft ? { rightToLeft: true } : {}),
            ...(language ? { language: languageOf(language) } : {}),
          }),
      ),
    );
  }

  /** A footnote of its own for each place that cites: the reader need not look on another page. */
  #footnote(position: number): FootnoteReferenceRun[] {
    const source = this.#document.sources[position];
    if (!source) return [];
    const id = Object.keys(this.footnotes).length + 1;
    const link = source.url
      ? [
          new TextRun(" "),
          new ExternalHyperlink({
            link: source.url,
            children: [new TextRun({ text: safeText(source.url), style: "Hyperlink" })],
          }),
        ]
      : [];
    this.footnotes[id] = {
      children: [
        new Paragraph({
          bidirectional: this.isRightToLeft,
          children: [...this.#textRuns(` ${source.text}`, source.language, {}), ...link],
        }),
      ],
    };
    return [new FootnoteReferenceRun(id)];
  }
}

function languageOf(language: string) {
  const tag = languageTags[language] ?? language;
  return { value: tag, eastAsia: tag, bidirectional: tag };
}

export function languageTag(language: string): string {
  return languageTags[language] ?? language;
}
