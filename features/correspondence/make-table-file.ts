import "server-only";
import { iccsVersions } from "@/domain/classification/iccs";
import { siteUrl } from "@/lib/env";
import { makeCsv } from "./files/make-csv";
import { makeJson } from "./files/make-json";
import { makeTurtle } from "./files/make-turtle";
import { makeVariablesCsv } from "./files/make-variables-csv";
import { makeXlsx } from "./files/make-xlsx";
import type { TableDocument } from "./files/table-document";
import type { TableFormat } from "./table-formats";

/** A version as a file, under a name that says which it is. */
export async function makeTableFile(document: TableDocument, format: TableFormat, id: number) {
  const { country, institutionKind, number } = document;
  const end = format === "variables" ? "-variables.csv" : `.${format}`;
  return {
    name: `correspondence-${country}-${institutionKind}-v${number}${end}`,
    body: await write(document, format, id),
  };
}

async function write(document: TableDocument, format: TableFormat, id: number) {
  if (format === "csv") return makeCsv(document);
  if (format === "xlsx") return makeXlsx(document);
  if (format === "json") return makeJson(document);
  if (format === "variables") return makeVariablesCsv(document);
  const iccs = iccsVersions.find(({ version }) => version === document.iccsVersion);
  const address = (path: string) => new URL(path, siteUrl()).href;
  return makeTurtle(document, (code) => iccs?.byCode.get(code)?.names ?? {}, {
    version: address(`/api/correspondence/${id}`),
    classification: address("/en/classification"),
    vocabulary: address("/en/method"),
  });
}
