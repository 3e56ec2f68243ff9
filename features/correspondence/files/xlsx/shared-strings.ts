import { unescapeCell } from "./cell-text";
import type { Archive } from "./open-archive";
import { parseWhole } from "./parse-xml";

/** The texts that the cells of a workbook share, by number: runs of rich text as one, without their readings in another script. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  await parseWhole(archive.read(part), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") phonetic -= 1;
      if (name === "si") texts.push(unescapeCell(text));
    },
  });
  return texts;
}
