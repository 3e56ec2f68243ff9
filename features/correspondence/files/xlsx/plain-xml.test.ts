import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeXlsx } from "../make-xlsx";
import { nastyTexts, offenceSaying, tableOf } from "../testing/offence-arbitrary";
import { endMark, PlainXml } from "./plain-xml";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const nothing = { open: () => {}, text: () => {}, close: () => {} };

function isPlain(xml: string | Uint8Array): boolean {
  const bytes = Buffer.concat([Buffer.from(xml), Uint8Array.of(endMark)]);
  const plain = new PlainXml(nothing);
  return plain.read(bytes) === bytes.length - 1 && plain.isWhole;
}

describe("XML is plain, and so is read fast,", () => {
  it("as the tracker writes it, whatever it says", async () => {
    const table = tableOf(nastyTexts.map((text, at) => offenceSaying(text, `${at}`)));
    const parts = unzipSync(await makeXlsx(table));
    expect(Object.keys(parts).filter((name) => !isPlain(parts[name] ?? ""))).toEqual([]);
  });

  it.each([
    [
      "a sheet of Excel",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${main} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:B2"/><sheetData><row r="1" spans="1:2" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/></row><row r="2" spans="1:2" x14ac:dyDescent="0.25"><c r="A2"><v>1011</v></c><c r="B2" t="str"><f>A2&amp;"x"</f><v>1011x</v></c></row></sheetData><pageMargins left="0.7" right="0.7"/></worksheet>`,
    ],
    [
      "texts of Excel",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<sst ${main} count="3" uniqueCount="2"><si><t>Theft &amp; fraud</t></si><si><r><rPr><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">سرقة </t></r></si></sst>`,
    ],
    [
      "a sheet of LibreOffice",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${main}><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a sheet of a program that lays it out",
      `<?xml version='1.0' encoding='utf-8'?>\r\n<x:worksheet xmlns:x="y">\r\n  <x:sheetData>\r\n    <x:row r='1'>\r\n      <x:c r='A1' t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c>\r\n    </x:row>\r\n  </x:sheetData>\r\n</x:worksheet>`,
    ],
  ])("as %s", (_, xml) => {
    expect(isPlain(xml)).toBe(true);
  });

  it("also where rows have their place behind other values", () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `<row hidden="false" r="${at + 1}"/>`);
    expect(isPlain(`<sheetData>${rows.join("")}</sheetData>`)).toBe(true);
  });
});
