import { isUtf8 } from "node:buffer";
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { iccsNamed } from "@/domain/classification/iccs";
import { isNationalOffence } from "@/domain/correspondence/is-national-offence";
import {
  type NationalOffence,
  nationalOffenceSchema,
} from "@/domain/correspondence/national-offence";
import { faultsOfStatements } from "@/domain/correspondence/variable-availability";
import { DomainError } from "@/lib/errors";
import { isStorable, parseInput } from "@/lib/parse-input";
import { findOffences, valuesAt } from "./document-parts";
import { maxRows } from "./file-limits";
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

/** Offences between two turns of others: some milliseconds. */
const turnOffences = 200;

/** A document of which the offences are read while they are asked for; one of the former form says nothing of variables. */
interface OpenedDocument {
  about: Omit<TableDocument, "variables" | "offences"> & {
    variables: TableDocument["variables"] | null;
  };
  /** Throws the refusal of one that is none. */
  offences: Generator<NationalOffence>;
}

/** The JSON document of a version. Throws where it is none, with the first that is wrong for the log. */
export async function openDocument(bytes: Uint8Array): Promise<OpenedDocument> {
  if (!isUtf8(bytes)) throw refusedFile("file-document", "not UTF-8");
  const place = await findOffences(bytes);
  const decoder = new TextDecoder();
  const textAt = (start: number, end?: number) => decoder.decode(bytes.subarray(start, end));
  const about = parsedOrRefused(() => {
    const rest = textAt(0, place.start) + textAt(place.end);
    return readAbout(z.looseObject({}).parse(JSON.parse(rest)));
  });
  return { about, offences: offencesAt(bytes, place) };
}

function* offencesAt(bytes: Uint8Array, place: { start: number; end: number }) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let count = 0;
  for (const value of valuesAt(bytes, place)) {
    count += 1;
    if (count > maxRows) throw refusedFile("file-rows", `over ${maxRows} offences`);
    yield parsedOrRefused(() => offenceOf(JSON.parse(decoder.decode(value))), `offence ${count}: `);
  }
}

/** The schema is asked only where something is wrong: it tells what. */
function offenceOf(value: unknown): NationalOffence {
  const isRight = isNationalOffence(value) && isStorable(value);
  return isRight ? value : parseInput(nationalOffenceSchema, value);
}

/** Reads a document whose offences were taken out of it. */
function readAbout(document: Record<string, unknown>): OpenedDocument["about"] {
  const read =
    document.form === formerDocumentForm
      ? { ...parseInput(formerDocumentSchema, document), variables: null }
      : parseInput(tableDocumentSchema, document);
  const { offences, ...about } = { ...read, form: tableDocumentForm } as const;
  // A second list, under the same name in other letters.
  if (offences.length > 0) throw refusedFile("file-document", "two lists of offences");
  const [fault] = faultsOfStatements(iccsNamed(about.iccsVersion), about.variables ?? []);
  if (fault) throw refusedFile("file-document", `variable ${fault.at}: ${fault.code}`);
  return about;
}

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
  const { about, offences } = await openDocument(bytes);
  return {
    ...{ format: "json", encoding: "utf-8", separator: null, sheets: [], sheet: null },
    ...{ notes: [], noteCounts: {}, rows: rowsOf(offences), variables: about.variables },
  };
}

async function* rowsOf(offences: Iterable<NationalOffence>): AsyncGenerator<string[][]> {
  yield [[...offenceColumns]];
  let batch: NationalOffence[] = [];
  for (const offence of offences) {
    batch.push(offence);
    if (batch.length < turnOffences) continue;
    yield [...offenceRows(batch)];
    batch = [];
    // Others are answered meanwhile.
    await nextTurn();
  }
  if (batch.length > 0) yield [...offenceRows(batch)];
}
