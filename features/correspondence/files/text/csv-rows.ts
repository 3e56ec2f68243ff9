import { maxCellLength, maxColumns, maxRows } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { Separator } from "../table-file";

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** Where in a cell the text stands: before it, outside of quotes, inside them, or behind what may have closed them. */
type Place = "begin" | "plain" | "quoted" | "closing";

/**
 * Parts a text into rows while it comes in, piece by piece, looking at each letter once. Every line end counts; a
 * quote counts at the begin of a cell only, and what stands behind the closing one belongs to the cell. An empty line
 * is a row without cells.
 */
export class CsvRows {
  readonly #separator: number;
  #rows: string[][] = [];
  #row: string[] = [];
  #cell = "";
  #place: Place = "begin";
  #skipsLineFeed = false;
  #count = 0;

  constructor(separator: Separator) {
    this.#separator = separator.charCodeAt(0);
  }

  /** How many rows have ended. */
  get count(): number {
    return this.#count;
  }

  /** The rows that end in this piece. */
  push(text: string): string[][] {
    let at = 0;
    if (this.#skipsLineFeed && text.length > 0) {
      if (text.charCodeAt(0) === lineFeed) at = 1;
      this.#skipsLineFeed = false;
    }
    while (at < text.length) {
      if (this.#place === "begin") {
        const isQuoted = text.charCodeAt(at) === quote;
        this.#place = isQuoted ? "quoted" : "plain";
        if (isQuoted) at += 1;
      }
      if (this.#place !== "plain") at = this.#readQuoted(text, at);
      if (this.#place === "plain") at = this.#readPlain(text, at);
    }
    return this.#take();
  }

  /** The last row, where no line end follows it. */
  end(): string[][] {
    if (this.#place === "quoted") throw refusedFile("file-quotes", "a quote that never closes");
    if (this.#place !== "begin" || this.#row.length > 0) {
      this.#endCell();
      this.#endRow();
    }
    return this.#take();
  }

  /** Reads up to the quote that closes, or to the end of the piece, and gives the place behind. */
  #readQuoted(text: string, start: number): number {
    let at = start;
    while (at < text.length) {
      if (this.#place === "closing") {
        if (text.charCodeAt(at) !== quote) {
          this.#place = "plain";
          return at;
        }
        this.#add('"');
        this.#place = "quoted";
        at += 1;
      }
      const closing = text.indexOf('"', at);
      this.#add(text.slice(at, closing < 0 ? text.length : closing));
      if (closing < 0) return text.length;
      this.#place = "closing";
      at = closing + 1;
    }
    return at;
  }

  /** Reads up to what ends the cell, and over it, or to the end of the piece. */
  #readPlain(text: string, start: number): number {
    const end = endOfCell(text, start, this.#separator);
    this.#add(text.slice(start, end));
    if (end === text.length) return end;
    this.#endCell();
    const ending = text.charCodeAt(end);
    if (ending === this.#separator) return end + 1;
    this.#endRow();
    if (ending !== carriageReturn) return end + 1;
    this.#skipsLineFeed = end + 1 === text.length;
    return text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
  }

  #add(text: string): void {
    this.#cell = this.#cell === "" ? text : this.#cell + text;
    if (this.#cell.length > maxCellLength) throw refusedFile("file-cell", `row ${this.#count + 1}`);
  }

  #endCell(): void {
    this.#row.push(this.#cell);
    this.#cell = "";
    this.#place = "begin";
    if (this.#row.length > maxColumns) throw refusedFile("file-columns", `row ${this.#count + 1}`);
  }

  #endRow(): void {
    this.#count += 1;
    if (this.#count > maxRows) throw refusedFile("file-rows", `over ${maxRows}`);
    this.#rows.push(this.#row.length === 1 && this.#row[0] === "" ? [] : this.#row);
    this.#row = [];
  }

  #take(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}
