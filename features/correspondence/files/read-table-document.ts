import { isUtf8 } from "node:buffer";
import { z } from "zod";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { offenceColumns, offenceRows } from "./offence-rows";
import { refusedFile } from "./refuse-file";
import { type TableDocument, tableDocumentSchema } from "./table-document";
import type { TableFile } from "./table-file";

const batchRows = 1_000;

/** The JSON document of a version. Throws where it is none, with what is wrong for the log. */
export function readTableDocument(bytes: Uint8Array): TableDocument {
  if (!isUtf8(bytes)) throw refusedFile("file-document", "not UTF-8");
  try {
    return parseInput(tableDocumentSchema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const isFault = [SyntaxError, z.ZodError, DomainError].some((kind) => error instanceof kind);
    if (isFault) throw refusedFile("file-document", String(error).slice(0, 500));
    throw error;
  }
}

/** Opens a JSON document as the table that the tracker writes of it. */
export function openTableDocument(bytes: Uint8Array): TableFile {
  const { offences } = readTableDocument(bytes);
  return {
    ...{ format: "json", encoding: "utf-8", separator: null, sheets: [], sheet: null },
    ...{ notes: [], noteCounts: {}, rows: rowsOf(offences) },
  };
}

async function* rowsOf(offences: TableDocument["offences"]): AsyncGenerator<string[][]> {
  let batch: string[][] = [[...offenceColumns]];
  for (const row of offenceRows(offences)) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
