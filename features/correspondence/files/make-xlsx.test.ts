import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { expect, it, vi } from "vitest";
import { makeXlsx } from "./make-xlsx";
import { nastyTexts, offenceSaying, tableOf } from "./testing/offence-arbitrary";

async function sheetOf(text: string) {
  const parts = unzipSync(await makeXlsx(tableOf([offenceSaying(text, "00101")])));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { sheet: part("xl/worksheets/sheet1.xml"), styles: part("xl/styles.xml") };
}

it("every cell is a text in the format of texts, and none a formula", async () => {
  for (const text of nastyTexts) {
    const { sheet, styles } = await sheetOf(text);
    const cells = [...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => cell);
    const filled = cells.filter((cell) => !cell.endsWith("/>"));
    expect(filled.length).toBeGreaterThan(20);
    expect(filled.every((cell) => / t="inlineStr" s="1"/.test(cell))).toBe(true);
    expect(sheet).not.toContain("<f>");
    expect(styles).toContain('formatCode="@"');
  }
});

it("the header stays in sight", async () => {
  const { sheet } = await sheetOf("a");
  const { worksheet } = new XMLParser({ ignoreAttributes: false }).parse(sheet);
  expect(worksheet.sheetViews.sheetView.pane).toMatchObject({
    "@_ySplit": "1",
    "@_state": "frozen",
  });
});

it("its list of types comes first, and its parts are packed and carry no time", async () => {
  const table = tableOf(Array.from({ length: 2_000 }, (_, at) => offenceSaying("Theft", `${at}`)));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-05-06") });
  const bytes = await makeXlsx(table);
  vi.setSystemTime(new Date("2031-07-08"));
  expect(await makeXlsx(table)).toEqual(bytes);
  vi.useRealTimers();
  const sizes = new Map<string, number>();
  const parts = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      sizes.set(name, originalSize / size);
      return true;
    },
  });
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
  expect(sizes.get("xl/worksheets/sheet1.xml")).toBeGreaterThan(5);
});
