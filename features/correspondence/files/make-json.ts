import { canonicalJson } from "@/domain/json/canonical-json";
import type { TableDocument } from "./table-document";

/** A version as its JSON document: fields in the order of the alphabet, and an offence a line so that two versions can be compared line by line. */
export function makeJson({ offences, ...about }: TableDocument): string {
  const head = canonicalJson(about).slice(0, -1);
  const lines = offences.map((offence) => canonicalJson(offence)).join(",\n");
  return `${head},"offences":[\n${lines}\n]}\n`;
}
