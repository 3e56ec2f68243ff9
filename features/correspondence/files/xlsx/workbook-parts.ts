import { maxDescriptionBytes } from "../file-limits";
import { refusedFile } from "../refuse-file";
import type { Sheet } from "../table-file";
import type { Archive } from "./open-archive";
import { parseWhole } from "./parse-xml";

export interface Workbook {
  sheets: (Sheet & { part: string })[];
  /** Whether days are counted from 1904. */
  is1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

interface Relation {
  type: string;
  target: string;
}

const macroParts = ["xl/vbaProject.bin", "xl/vbaProjectSignature.bin"];
const mainTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
];

/** What a workbook consists of. Throws where it is none, or holds a program. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const types = await contentTypes(archive);
  if (types.some((type) => /macro|vba/i.test(type)) || macroParts.some((part) => archive.has(part)))
    throw refusedFile("file-macros");
  if (!types.some((type) => mainTypes.includes(type)))
    throw refusedFile("file-workbook", "no workbook among its types");
  const main = [...(await relationsOf(archive, "")).values()].find(
    ({ type }) => type === "officeDocument",
  )?.target;
  if (main === undefined) throw refusedFile("file-workbook", "no main part");
  const relations = await relationsOf(archive, main);
  const ofType = (wanted: string) =>
    [...relations.values()].find(({ type }) => type === wanted)?.target ?? null;
  return {
    ...(await sheetsOf(archive, main, relations)),
    ...{ sharedStrings: ofType("sharedStrings"), styles: ofType("styles") },
  };
}

async function contentTypes(archive: Archive): Promise<string[]> {
  const types: string[] = [];
  await parseWhole(archive.read("[Content_Types].xml", maxDescriptionBytes), {
    open: (_, tag) => {
      const { ContentType } = tag.attributes();
      if (ContentType !== undefined) types.push(ContentType);
    },
  });
  return types;
}

/** The relations of a part, or of the whole, by id; what lies outside of the file is left out. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  await parseWhole(
    archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`, maxDescriptionBytes),
    {
      open: (name, tag) => {
        const { Id, Type, Target, TargetMode } = tag.attributes();
        if (name !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
        const type = Type.slice(Type.lastIndexOf("/") + 1);
        relations.set(Id, { type, target: resolved(folder, Target) });
      },
    },
  );
  return relations;
}

function resolved(folder: string, target: string): string {
  const base = new URL(`https://part.invalid/${folder}`);
  const url = URL.canParse(target, base) ? new URL(target, base) : base;
  return url.pathname.slice(1);
}

async function sheetsOf(archive: Archive, main: string, relations: Map<string, Relation>) {
  const sheets: Workbook["sheets"] = [];
  let is1904 = false;
  await parseWhole(archive.read(main, maxDescriptionBytes), {
    open: (element, tag) => {
      const attributes = tag.attributes();
      if (element === "workbookPr") is1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (element !== "sheet") return;
      const { name = "", state = "visible" } = attributes;
      const relation = relations.get(relationIdOf(attributes));
      if (relation?.type === "worksheet")
        sheets.push({ name, isHidden: state !== "visible", part: relation.target });
    },
  });
  return { sheets, is1904 };
}

/** The attribute's prefix is the file's to choose. */
function relationIdOf(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return (key === undefined ? undefined : attributes[key]) ?? "";
}
