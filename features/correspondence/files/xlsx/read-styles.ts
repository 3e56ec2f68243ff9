import { maxDescriptionBytes } from "../file-limits";
import { type NumberFormat, numberFormat } from "./number-format";
import type { Archive } from "./open-archive";
import { parseWhole } from "./parse-xml";

/** How the styles of a workbook show numbers, by the number of the style. */
export async function readStyles(archive: Archive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyles = false;
  await parseWhole(archive.read(part, maxDescriptionBytes), {
    open: (name, tag) => {
      const { numFmtId = "0", formatCode } = tag.attributes();
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") isCellStyles = true;
      if (name === "xf" && isCellStyles)
        formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return formats;
}
