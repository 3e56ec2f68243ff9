import { type TableDocument, tableDocumentForm } from "./table-document";

/** A version as its JSON document, one offence a line so that two versions can be compared line by line. */
export function makeJson({ offences, ...about }: TableDocument): string {
  const head = JSON.stringify({ ...about, form: tableDocumentForm }).slice(0, -1);
  const lines = offences.map((offence) => JSON.stringify(offence)).join(",\n");
  return `${head},"offences":[\n${lines}\n]}\n`;
}
