import { maxCellLength, maxColumns, maxRows } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { Separator } from "../table-file";

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** The most that a cell which has not ended can take: all of it quotes, each written twice. */
const maxHeld = 2 * maxCellLength + 2;

/**
 * Parts a text into rows while it comes in, piece by piece. Every line end counts; a quote counts at the begin of a
 * cell only, and what stands behind the closing one belongs to the cell. An empty line is a row without cells.
 */
export class CsvRows {
  readonly #separator: number;
  #row: string[] = [];
  /** The begin of a cell whose end has not come in. */
  #held = "";
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
  push(piece: string): string[][] {
    return this.#part(piece, false);
  }

  /** The last row, where no line end follows it. */
  end(): string[][] {
    const rows = this.#part("", true);
    if (this.#row.length > 0) this.#endRow(rows);
    return rows;
  }

  #part(piece: string, isLast: boolean): string[][] {
    const text = this.#held + piece;
    const rows: string[][] = [];
    let at = 0;
    if (this.#skipsLineFeed && text.length > 0) {
      if (text.charCodeAt(0) === lineFeed) at = 1;
      this.#skipsLineFeed = false;
    }
    while (at < text.length || (isLast && this.#row.length > 0)) {
      const start = at;
      const body = text.charCodeAt(at) === quote ? quotedBody(text, at, isLast) : unquoted(at);
      const end = body && endOfCell(text, body.end, this.#separator);
      if (!body || end === undefined || (end === text.length && !isLast)) {
        this.#held = held(text.slice(start));
        return rows;
      }
      this.#addCell(body.text + text.slice(body.end, end));
      if (end === text.length) break;
      at = end + 1;
      const ending = text.charCodeAt(end);
      if (ending === this.#separator) continue;
      this.#endRow(rows);
      if (ending !== carriageReturn) continue;
      if (at === text.length) this.#skipsLineFeed = true;
      else if (text.charCodeAt(at) === lineFeed) at += 1;
    }
    this.#held = "";
    return rows;
  }

  #addCell(cell: string): void {
    if (cell.length > maxCellLength) throw refusedFile("file-cell", `row ${this.#count + 1}`);
    this.#row.push(cell);
    if (this.#row.length > maxColumns) throw refusedFile("file-columns", `row ${this.#count + 1}`);
  }

  #endRow(rows: string[][]): void {
    this.#count += 1;
    if (this.#count > maxRows) throw refusedFile("file-rows", `over ${maxRows}`);
    rows.push(this.#row.length === 1 && this.#row[0] === "" ? [] : this.#row);
    this.#row = [];
  }
}

function unquoted(at: number) {
  return { text: "", end: at };
}

/** What stands in the quotes, and where they end; undefined where the closing one has not come in. */
function quotedBody(text: string, at: number, isLast: boolean) {
  let body = "";
  for (let from = at + 1; ; ) {
    const closing = text.indexOf('"', from);
    if (closing < 0 && isLast) throw refusedFile("file-quotes", "a quote that never closes");
    if (closing < 0 || (closing + 1 === text.length && !isLast)) return undefined;
    if (text.charCodeAt(closing + 1) !== quote)
      return { text: body + text.slice(from, closing), end: closing + 1 };
    body += text.slice(from, closing + 1);
    from = closing + 2;
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}

function held(cell: string): string {
  if (cell.length > maxHeld) throw refusedFile("file-cell", "a line or a quote without end");
  return cell;
}
