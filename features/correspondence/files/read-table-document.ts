import { isUtf8 } from "node:buffer";
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { iccsNamed } from "@/domain/classification/iccs";
import {
  type NationalOffence,
  nationalOffenceSchema,
} from "@/domain/correspondence/national-offence";
import { faultsOfStatements } from "@/domain/correspondence/variable-availability";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { maxRows } from "./file-limits";
import { checkJsonShape } from "./json-shape";
import { offenceColumns, offenceRows } from "./offence-rows";
import { refusedFile } from "./refuse-file";
import {
  formerDocumentForm,
  formerDocumentSchema,
  type TableDocument,
  tableDocumentForm,
  tableDocumentSchema,
} from "./table-document";
import type { TableFile } from "./table-file";

const batchRows = 1_000;

/** A document that was read; one of the former form says nothing of variables. */
interface ReadDocument extends Omit<TableDocument, "variables"> {
  variables: TableDocument["variables"] | null;
}

/** The JSON document of a version. Throws where it is none, with the first that is wrong for the log. */
export async function readTableDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (!isUtf8(bytes)) throw refusedFile("file-document", "not UTF-8");
  checkJsonShape(bytes);
  const { offences, ...about } = parsedOrRefused(() =>
    outlineSchema.parse(JSON.parse(new TextDecoder().decode(bytes))),
  );
  if (offences.length > maxRows) throw refusedFile("file-rows", `${offences.length} offences`);
  const head = parsedOrRefused(() => readHead({ ...about, offences: [] }));
  const read: NationalOffence[] = [];
  for (const [at, offence] of offences.entries()) {
    read.push(parsedOrRefused(() => parseInput(nationalOffenceSchema, offence), `offence ${at}: `));
    // Others are answered meanwhile.
    if (at % batchRows === 0) await nextTurn();
  }
  return { ...head, offences: read };
}

function readHead(head: Record<string, unknown>): ReadDocument {
  if (head.form === formerDocumentForm)
    return {
      ...parseInput(formerDocumentSchema, head),
      ...{ form: tableDocumentForm, variables: null },
    };
  const read = parseInput(tableDocumentSchema, head);
  const [fault] = faultsOfStatements(iccsNamed(read.iccsVersion), read.variables);
  if (fault) throw refusedFile("file-document", `variable ${fault.at}: ${fault.code}`);
  return read;
}

/** Its offences one by one: all that is wrong with a hundred thousand would fill the memory. */
const outlineSchema = z.looseObject({ offences: z.array(z.unknown()) });

function parsedOrRefused<Value>(parse: () => Value, place = ""): Value {
  try {
    return parse();
  } catch (error) {
    const isFault = [SyntaxError, z.ZodError, DomainError].some((kind) => error instanceof kind);
    if (isFault) throw refusedFile("file-document", `${place}${String(error).slice(0, 500)}`);
    throw error;
  }
}

/** Opens a JSON document as the table that the tracker writes of it. */
export async function openTableDocument(bytes: Uint8Array): Promise<TableFile> {
  const { offences, variables } = await readTableDocument(bytes);
  return {
    ...{ format: "json", encoding: "utf-8", separator: null, sheets: [], sheet: null },
    ...{ notes: [], noteCounts: {}, rows: rowsOf(offences), variables },
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
