import { maxCellLength, maxColumns, maxRows } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { Notes } from "../take-notes";
import { moreOfCell, unescapeCell } from "./cell-text";
import { type NumberFormat, shownNumber } from "./number-format";
import { UsualCell } from "./usual-cell";
import type { XmlEvents, XmlTag } from "./xml-events";

export interface CellRules {
  sharedStrings: readonly string[];
  formats: readonly NumberFormat[];
  is1904: boolean;
}

const plain: NumberFormat = { kind: "plain" };

/** Collects the rows of a worksheet from its XML. A cell is what a person sees in it; of a formula, the value that was kept. */
export class SheetRows implements XmlEvents {
  #rows: string[][] = [];
  #row: string[] = [];
  #rowNumber = 0;
  /** Empty rows are given once something follows: sheets often end in thousands of them. */
  #given = 0;
  readonly #usual = new UsualCell();
  #column = 0;
  #type = "n";
  #style: string | undefined;
  #value = "";
  #hasFormula = false;
  #isValue = false;
  #phonetic = 0;

  constructor(
    private readonly rules: CellRules,
    private readonly notes: Notes,
  ) {}

  /** The rows that ended since it was last asked. */
  take(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, tag: XmlTag): void {
    if (name === "c") this.#beginCell(tag.attribute("r"), tag.attribute("t"), tag.attribute("s"));
    else if (name === "v") this.#isValue = true;
    else if (name === "t") this.#isValue = this.#phonetic === 0;
    else if (name === "f") this.#hasFormula = true;
    else if (name === "row") this.#beginRow(tag);
    else if (name === "rPh") this.#phonetic += 1;
    else if (name === "mergeCell") this.#note("merged-cells", tag.attribute("ref") ?? "");
  }

  text(text: string): void {
    if (this.#isValue) this.#value = moreOfCell(this.#value, text);
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
    else if (name === "rPh") this.#phonetic -= 1;
  }

  /** A usual cell at once: what is told of a table is mostly those. */
  readWhole(characters: string, at: number): number {
    if (characters[at + 1] !== "c" || this.#phonetic > 0) return at;
    const cell = this.#usual;
    const end = cell.readAt(characters, at);
    if (end === at) return at;
    this.#beginCell(cell.column, cell.type, cell.style);
    this.#value = moreOfCell("", cell.value);
    this.#isValue = false;
    this.#endCell();
    return end;
  }

  #beginRow(tag: XmlTag): void {
    const r = tag.attribute("r");
    const hidden = tag.attribute("hidden");
    this.#row = [];
    this.#column = 0;
    const stated = r === undefined ? this.#rowNumber + 1 : Number(r);
    if (!Number.isInteger(stated) || stated <= this.#rowNumber)
      throw refusedFile("file-workbook", `row ${r} after row ${this.#rowNumber}`);
    this.#rowNumber = stated;
    if (hidden === "1" || hidden === "true") this.notes.add("hidden-row", stated, null);
  }

  #beginCell(place: string | undefined, type: string | undefined, style: string | undefined): void {
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#type = type ?? "n";
    this.#style = style;
    this.#value = "";
    this.#hasFormula = false;
  }

  #endCell(): void {
    const text = this.#textOfCell();
    if (this.#hasFormula)
      this.notes.add(
        text === "" ? "formula-without-value" : "formula",
        this.#rowNumber,
        this.#column,
      );
    if (text === "") return;
    if (text.length > maxCellLength) throw refusedFile("file-cell", `row ${this.#rowNumber}`);
    if (this.#column > maxColumns || this.#column < 1)
      throw refusedFile("file-columns", `row ${this.#rowNumber}, column ${this.#column}`);
    while (this.#row.length < this.#column) this.#row.push("");
    this.#row[this.#column - 1] = text;
  }

  #textOfCell(): string {
    const type = this.#type;
    const value = this.#value;
    if (value === "") return "";
    if (type === "s") return this.#sharedString(value);
    if (type === "inlineStr" || type === "str") return unescapeCell(value);
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "e") this.notes.add("error-value", this.#rowNumber, this.#column);
    if (type !== "n") return value;
    const format = this.rules.formats[Number(this.#style ?? 0)] ?? plain;
    if (format.kind === "date") this.notes.add("date", this.#rowNumber, this.#column);
    return shownNumber(value, format, this.rules.is1904);
  }

  #sharedString(value: string): string {
    const text = this.rules.sharedStrings[Number(value)];
    if (text === undefined) throw refusedFile("file-workbook", `no shared text ${value}`);
    return text;
  }

  #endRow(): void {
    if (this.#row.length === 0) return;
    if (this.#rowNumber > maxRows) throw refusedFile("file-rows", `over ${maxRows}`);
    while (this.#given < this.#rowNumber - 1) this.#give([]);
    this.#give(this.#row);
  }

  #give(row: string[]): void {
    this.#rows.push(row);
    this.#given += 1;
  }

  #note(code: "merged-cells", reference: string): void {
    const row = Number(/\d+/.exec(reference)?.[0] ?? Number.NaN);
    this.notes.add(code, Number.isInteger(row) ? row : null, columnOf(reference));
  }
}

/** The column of a cell's reference, from 1: `AA7` is in 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
