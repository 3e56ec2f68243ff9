import { refusedFile } from "./refuse-file";

const extensionKinds: Readonly<Record<string, "text" | "xlsx" | "json">> = {
  csv: "text",
  tsv: "text",
  tab: "text",
  txt: "text",
  xlsx: "xlsx",
  json: "json",
};

const zipSignatures = ["504b0304", "504b0506", "504b0708"];
/** Excel before 2007, and every Office file with a password. */
const compoundSignature = "d0cf11e0";

/** PDF and gzip: what is most often taken for a table. Other bytes that are no text have a NUL among them. */
const otherSignatures = /^(?:25504446|1f8b)/;

/** What the file is by its content. Throws where it is none of the kinds that are read, or not what its name says. */
export function kindOfFile(name: string, bytes: Uint8Array): "text" | "xlsx" | "json" {
  const extension = /\.([^.]+)$/.exec(name.trim().toLowerCase())?.[1] ?? "";
  const begin = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (begin === compoundSignature)
    throw refusedFile(extension === "xlsx" ? "file-encrypted" : "file-old-excel");
  if (/^xl(sm|tm|am)$/.test(extension)) throw refusedFile("file-macros", extension);
  const stated = extensionKinds[extension];
  if (stated === undefined) throw refusedFile("file-kind", JSON.stringify(extension));
  if (bytes.length === 0) throw refusedFile("file-empty");
  const isOther = otherSignatures.test(begin);
  if (isOther || zipSignatures.includes(begin) !== (stated === "xlsx"))
    throw refusedFile("file-extension", `${begin} as ${extension}`);
  return stated;
}
