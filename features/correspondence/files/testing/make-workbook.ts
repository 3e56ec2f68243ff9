import { strToU8, type Zippable, zipSync } from "fflate";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

export interface WorkbookPlan {
  /** What stands in `sheetData`, or the whole part where it begins with `<?xml`. */
  sheets: { name: string; rows: string; after?: string; state?: string }[];
  sharedStrings?: string;
  styles?: string;
  is1904?: boolean;
  contentType?: string;
  /** Not packed, so that it does not look like a bomb. */
  isStored?: boolean;
  /** More parts, or others in place of these. */
  parts?: Record<string, string | Uint8Array>;
}

/** A workbook written by hand, so that it can have what no library writes. */
export function makeWorkbook(plan: WorkbookPlan): Uint8Array {
  const { sheets, sharedStrings, styles, is1904, contentType = mainType, parts = {} } = plan;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`;
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`,
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ""}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      [
        ...sheets.map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
        ...(sharedStrings === undefined ? [] : [relation("t", "sharedStrings", "/xl/texts.xml")]),
        ...(styles === undefined ? [] : [relation("y", "styles", "styles.xml")]),
      ].join(""),
    ),
  };
  for (const [at, { rows, after = "" }] of sheets.entries())
    texts[`xl/worksheets/sheet${at + 1}.xml`] = rows.startsWith("<?xml")
      ? rows
      : `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  if (sharedStrings !== undefined)
    texts["xl/texts.xml"] = `<sst xmlns="${spreadsheet}">${sharedStrings}</sst>`;
  if (styles !== undefined)
    texts["xl/styles.xml"] = `<styleSheet xmlns="${spreadsheet}">${styles}</styleSheet>`;
  return zipOf({ ...texts, ...parts }, plan.isStored ? 0 : 6);
}

export function zipOf(parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const packed: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    packed[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(packed, { level });
}

/** A header and a row of texts, for files of which something else is tested. */
export const twoRows =
  '<row r="1"><c r="A1" t="str"><v>code</v></c><c r="B1" t="str"><v>name</v></c></row><row r="2"><c r="A2" t="str"><v>1</v></c><c r="B2" t="str"><v>Theft</v></c></row>';
