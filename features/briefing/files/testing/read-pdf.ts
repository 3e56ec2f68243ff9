import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says of itself and on its pages, read by another program than wrote it. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ("str" in item ? item.str : "")).join(""));
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
  }
  const outline = await pdf.getOutline();
  const { info } = await pdf.getMetadata();
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  const programs = (await pdf.getJSActions()) ?? (await pdf.getOpenAction());
  await task.destroy();
  const details = info as { Title?: string; Language?: string };
  const titles = (outline ?? []).map(({ title }) => title);
  return { pages, links, programs, isTagged, outline: titles, ...details };
}

/** How many parts of each role a PDF says that it has; one that goes on over a page counts on either. */
export async function readRoles(bytes: Uint8Array): Promise<Record<string, number>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const counts: Record<string, number> = {};
  const count = (part: object) => {
    if ("role" in part) counts[String(part.role)] = (counts[String(part.role)] ?? 0) + 1;
    if ("children" in part) for (const child of part.children as object[]) count(child);
  };
  for (let number = 1; number <= pdf.numPages; number += 1)
    count((await (await pdf.getPage(number)).getStructTree()) ?? {});
  await task.destroy();
  return counts;
}

/** What is drawn on each page, piece by piece: the letters of a piece stand from left to right. */
export async function readDrawn(bytes: Uint8Array): Promise<string[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    pages.push(
      fnArray.flatMap((operator, at) =>
        operator === OPS.showText ? [lettersOf(argsArray[at])] : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}

/** Glyphs, and between them numbers: how far one is moved from the other. */
function lettersOf([glyphs]: [({ unicode: string } | number)[]]): string {
  return glyphs.map((glyph) => (typeof glyph === "number" ? "" : glyph.unicode)).join("");
}
