import type { Mending } from "../repack";

const chartNumber = /(charts\/chart|charts\/_rels\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;
const emptyPoint = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const headless = /<a:tblPr(?![^>]*firstRow)/g;
const givenType = /<Override PartName="\/([^"]*)"[^>]*\/>/g;

/** What the library gets wrong: it numbers charts over all files of the process, gives types for parts that are not there, writes a missing value as an empty number, and does not say which row of a table is its head. */
export function mendPptx(names: readonly string[]): Mending {
  const numbers = names.flatMap((name) =>
    [...name.matchAll(chartNumber)].map(([, , number]) => Number(number)),
  );
  const before = Math.min(...numbers) - 1;
  const renumbered = (text: string) =>
    text.replace(chartNumber, (_whole, start, number) => `${start}${Number(number) - before}`);
  const present = new Set(names.map(renumbered));
  return {
    name: renumbered,
    text: (name, text) => {
      const mended = renumbered(text)
        .replace(emptyPoint, "")
        .replace(headless, '<a:tblPr firstRow="1"');
      return name === "[Content_Types].xml"
        ? mended.replace(givenType, (whole, part) => (present.has(part) ? whole : ""))
        : mended;
    },
  };
}
