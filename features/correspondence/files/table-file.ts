import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { TextEncoding } from "./text/text-encoding";

export const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/** What a reader should know of a cell, a row or the file, though it was read. Rows and columns count from 1. */
export interface FileNote {
  code: /** The value that the file has kept of a formula; nothing is computed. */
    | "formula"
    /** A formula of which the file has kept no value: an empty cell. */
    | "formula-without-value"
    /** What a spreadsheet shows where a value is missing or wrong, such as `#N/A`. */
    | "error-value"
    /** A date that was kept as a number. */
    | "date"
    /** Only the first cell of these has the text. */
    | "merged-cells"
    | "hidden-row"
    | "hidden-sheet"
    /** A row in another encoding than the file: read as windows-1252. */
    | "encoding-mixed";
  row: number | null;
  column: number | null;
}

export interface Sheet {
  name: string;
  isHidden: boolean;
}

/** A file that was opened: how it is written, and its rows. */
export interface TableFile {
  format: "text" | "xlsx" | "json";
  encoding: TextEncoding | null;
  separator: Separator | null;
  sheets: Sheet[];
  sheet: string | null;
  /**
   * The rows as they stand, the header among them, in batches: every row of the file has its place, an empty one
   * without cells. To be read once. Throws the refusal of what cannot be known before.
   */
  rows: AsyncIterable<string[][]>;
  /** Complete once all rows are read. The first of each code, up to a limit. */
  notes: FileNote[];
  /** How many there are of each code. */
  noteCounts: Partial<Record<FileNote["code"], number>>;
  /** What the file states of variables; none for a file that cannot say. */
  variables?: VariableStatement[] | null;
}

/** What somebody corrected in how a file is read. */
export interface FileChoice {
  encoding?: TextEncoding;
  separator?: Separator;
  sheet?: string;
}
