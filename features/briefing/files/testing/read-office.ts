import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { unescaped } from "./markup-pieces";

interface OfficeFile {
  names: string[];
  text(name: string): string;
  /** The workbooks behind its charts. */
  workbooks: OfficeFile[];
}

/** The parts of an Office file, after its XML, types and relations were checked as Word, PowerPoint and Excel need them. Throws what they would complain about. */
export function readOffice(bytes: Uint8Array): OfficeFile {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    const valid = XMLValidator.validate(text(name));
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg} (line ${valid.err.line})`);
  }
  checkTypes(names, text("[Content_Types].xml"));
  for (const name of names.filter((each) => each.endsWith(".rels")))
    checkRelations(name, text(name), names);
  const workbooks = names.flatMap((name) =>
    name.endsWith(".xlsx") ? [readOffice(parts[name] ?? new Uint8Array())] : [],
  );
  return { text, names, workbooks };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => ["Default", "Override", "Relationship"].includes(name),
});

interface Named {
  Extension: string;
  PartName: string;
  Id: string;
  Target: string;
  TargetMode?: string;
}

function checkTypes(names: readonly string[], xml: string): void {
  const { Types } = parser.parse(xml) as { Types: { Default?: Named[]; Override?: Named[] } };
  const extensions = (Types.Default ?? []).map(({ Extension }) => Extension.toLowerCase());
  const overrides = (Types.Override ?? []).map(({ PartName }) => PartName.slice(1));
  for (const name of names) {
    const extension = name.split(".").at(-1)?.toLowerCase() ?? "";
    if (
      name !== "[Content_Types].xml" &&
      !extensions.includes(extension) &&
      !overrides.includes(name)
    )
      throw new Error(`${name} has no content type`);
  }
  for (const name of overrides)
    if (!names.includes(name)) throw new Error(`a type is given for ${name}, which is not there`);
}

function checkRelations(name: string, xml: string, names: readonly string[]): void {
  const parsed = parser.parse(xml) as { Relationships: { Relationship?: Named[] } | "" };
  const relations = parsed.Relationships === "" ? [] : (parsed.Relationships.Relationship ?? []);
  const ids = relations.map(({ Id }) => Id);
  if (new Set(ids).size !== ids.length) throw new Error(`${name} has an id twice`);
  const folder = new URL(`file:///${name.replace(/_rels\/[^/]*$/, "")}`);
  for (const { Target, TargetMode } of relations) {
    if (TargetMode === "External") continue;
    const target = new URL(Target, folder).pathname.slice(1);
    if (!names.includes(target)) throw new Error(`${name} points at ${target}, which is not there`);
  }
}

/** The texts of a part's runs, in order, as they show. */
export function shownText(xml: string, tag: "w:t" | "a:t"): string {
  const found = xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"));
  return [...found].map(([, text = ""]) => unescaped(text)).join("");
}
