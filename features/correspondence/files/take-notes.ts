import { maxNotesListed } from "./file-limits";
import type { FileNote, TableFile } from "./table-file";

/** Keeps the first notes of each code and counts all of them. */
export class Notes implements Pick<TableFile, "notes" | "noteCounts"> {
  readonly notes: FileNote[] = [];
  readonly noteCounts: TableFile["noteCounts"] = {};

  add(code: FileNote["code"], row: number | null, column: number | null): void {
    const count = (this.noteCounts[code] ?? 0) + 1;
    this.noteCounts[code] = count;
    if (count <= maxNotesListed) this.notes.push({ code, row, column });
  }
}
