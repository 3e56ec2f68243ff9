import type { Day } from "../dates/partial-date";
import type { StageValue } from "../framework/framework";

/** The languages that a briefing can be written in: those of the interface. */
export const briefingLanguages = ["en", "es", "ar"] as const;
export type BriefingLanguage = (typeof briefingLanguages)[number];

/** What a file can be. */
export const briefingFormats = ["docx", "pdf", "pptx", "html"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/**
 * A briefing as one value: everything that a file says, in the document's language, in order. A renderer lays it out and
 * adds no word, number or day of its own, so that the same value gives the same file in every format.
 */
export interface BriefingDocument {
  language: BriefingLanguage;
  title: string;
  /** Under the title, one line each: the meeting, its days, its place. */
  subtitle: string[];
  /** What the title page says of the document itself: number, as of, audience. */
  details: { label: string; value: string }[];
  /** The day the information is as of; also the date that files carry, so that they do not tell when they were made. */
  asOf: Day;
  /** The number it was issued under; null for a draft. */
  number: string | null;
  sections: BriefingSection[];
  /** What the runs cite, by position: the source that is cited first stands first. */
  sources: CitedSource[];
  labels: DocumentLabels;
}

export interface BriefingSection {
  /** Of the section in this document: letters, digits and hyphens. */
  id: string;
  title: string;
  /** Set where the section is the page of one country: a slide of its own, a new page. */
  country: string | null;
  blocks: Block[];
}

/** A piece of text in one language. Text of people is never markup, a field code or a formula. */
export interface Run {
  text: string;
  /** BCP 47, where it is not the document's. */
  language?: string;
  isStrong?: true;
  /** Positions in `sources`, cited after the text. */
  cites?: number[];
}

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; runs: Run[]; tone?: "note" | "narrative" }
  | { kind: "list"; items: Run[][] }
  | TableBlock
  | ChartBlock;

/** The first column is each row's heading; the first row, the columns', is repeated on every page. */
export interface TableBlock {
  kind: "table";
  title: string;
  columns: { label: string; isNumber?: true }[];
  rows: TableCell[][];
}

export interface TableCell {
  runs: Run[];
  /** Shown in the colour of that stage, beside its name. */
  stage?: StageValue;
}

/** Horizontal bars, one a line. What nobody reported has no bar, and is no zero. */
export interface ChartBlock {
  kind: "chart";
  /** Says what it shows. */
  title: string;
  unit: string;
  /** The whole of it in words, for those who do not see it. */
  alternative: string;
  bars: ChartBar[];
  /** The end of the axis, at least 1. */
  maximum: number;
}

export interface ChartBar {
  label: string;
  value: number | null;
  /** Written at the end of the bar, or in its place. */
  valueLabel: string;
  /** Drawn in the colour of that stage; in the accent colour without one. */
  stage?: StageValue;
}

export interface CitedSource {
  /** As it is cited: publisher, title, date, note. */
  text: string;
  language?: string;
  url: string | null;
}

/** The words that the frame of a file needs. */
export interface DocumentLabels {
  contents: string;
  /** With `{page}` and `{pages}`. */
  pageOf: string;
  sources: string;
  /** At the foot of every page. */
  footer: string;
  /** For a draft, at the head of every page; null once issued. */
  draft: string | null;
}

/** How a language runs. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
}
