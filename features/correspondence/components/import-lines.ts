import type { ChangeCounts } from "../count-changes";
import type { LargeReport } from "../report-large";
import type { SheetChoice } from "../sheet-choice";

export interface CheckedFile {
  report: LargeReport;
  changes: ChangeCounts;
  draft: { id: number; version: number } | null;
  /** Whether it was to be stored and is not what was checked. */
  isOther: boolean;
}

type Line =
  | { stage: "reading" | "storing"; rows: number }
  | ({ stage: "checked" } & CheckedFile)
  | { stage: "stored"; id: number }
  | { stage: "refused"; code: string; field: string; sheets: SheetChoice | null };
export type ImportProgress = Extract<Line, { rows: number }>;
export type ImportEnd = Exclude<Line, ImportProgress>;

/** Reads the answer to an import line by line, to the one that ends it. Throws when it breaks off. */
export async function readImportLines(
  body: ReadableStream<Uint8Array>,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportEnd> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = "";
  for (;;) {
    const { value, done } = await reader.read();
    held += value ? decoder.decode(value, { stream: true }) : "";
    const lines = held.split("\n");
    held = lines.pop() ?? "";
    for (const text of lines) {
      const line: Line = JSON.parse(text);
      if (!("rows" in line)) return line;
      onProgress(line);
    }
    if (done) throw new Error("the import broke off");
  }
}
