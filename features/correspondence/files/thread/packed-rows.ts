/** Rows as they go from thread to thread: to copy one text is much cheaper than to copy its thousands of parts. */
export interface PackedRows {
  /** The cells, one after the other. */
  text: string;
  /** For each row how many cells it has, and then the length of each. */
  shape: Uint32Array<ArrayBuffer>;
}

export function packRows(rows: readonly string[][]): PackedRows {
  const shape: number[] = [];
  let text = "";
  for (const row of rows) {
    shape.push(row.length);
    for (const cell of row) shape.push(cell.length);
    text += row.join("");
  }
  return { text, shape: Uint32Array.from(shape) };
}

export function unpackRows({ text, shape }: PackedRows): string[][] {
  const rows: string[][] = [];
  let begin = 0;
  for (let at = 0; at < shape.length; ) {
    const end = at + 1 + (shape[at] ?? 0);
    const row: string[] = [];
    for (at += 1; at < end; at++) {
      const length = shape[at] ?? 0;
      row.push(text.slice(begin, begin + length));
      begin += length;
    }
    rows.push(row);
  }
  return rows;
}
