import { maxInflatedBytes, maxSharedLength, maxSharedTexts } from "../file-limits";
import { refusedFile } from "../refuse-file";
import { moreOfCell, unescapeCell } from "./cell-text";
import type { Archive } from "./open-archive";
import { parseWhole } from "./parse-xml";

/** The texts that the cells of a workbook share, by number: runs of rich text as one, without their readings in another script. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const texts: string[] = [];
  let length = 0;
  const add = (shared: string) => {
    length += shared.length;
    if (length > maxSharedLength || texts.length >= maxSharedTexts)
      throw refusedFile("file-bomb", `${texts.length} shared texts`);
    texts.push(shared);
  };
  let text = "";
  let isText = false;
  let phonetic = 0;
  await parseWhole(archive.read(part, maxInflatedBytes), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      isText = name === "t" && phonetic === 0;
    },
    text: (piece) => {
      if (isText) text = moreOfCell(text, piece);
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") phonetic -= 1;
      if (name === "si") add(unescapeCell(text));
    },
  });
  return texts;
}
