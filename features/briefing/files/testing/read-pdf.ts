import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says of itself and on its pages, read by another program than wrote it. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  const outline = await pdf.getOutline();
  const { info } = await pdf.getMetadata();
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  await task.destroy();
  const details = info as { Title?: string; Language?: string };
  return { pages, isTagged, outline: (outline ?? []).map(({ title }) => title), ...details };
}
