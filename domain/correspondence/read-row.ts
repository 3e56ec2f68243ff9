import type { Classification } from "../classification/classification";
import type { ColumnChoice, ColumnRole } from "./column-role";
import { isNationalOffence } from "./is-national-offence";
import {
  type Correspondence,
  type NationalOffence,
  nationalOffenceSchema,
} from "./national-offence";
import { type CodeReading, readCategoryCode, splitCodes } from "./read-category-code";
import { readConfidence, readDate, readKind, readShare } from "./read-cells";
import { remembering } from "./remembering";
import { type RowFinding, verdictOfRow } from "./row-finding";

/** How a table is read: by which version, which columns, in which language, and what its author answered where a cell could mean several categories. */
export interface ReadingRules {
  classification: Classification;
  choice: ColumnChoice;
  language: string;
  /** The category that is meant, by what the cell says. */
  answers: Readonly<Record<string, string>>;
}

/** The offence that a row speaks of, without what was refused, and everything found on the way. */
export function readRow(
  row: readonly string[],
  rules: ReadingRules,
): { offence: NationalOffence | null; findings: RowFinding[] } {
  const findings: RowFinding[] = [];
  const cellOf = (role: ColumnRole) => {
    const column = rules.choice[role];
    return column === undefined ? "" : (row[column]?.trim() ?? "");
  };
  const find = (code: RowFinding["code"], role: ColumnRole, codes: string[] = []) => {
    findings.push({ code, role, cell: cellOf(role), codes });
  };
  const read = <Value>(role: ColumnRole, reader: (cell: string) => Value | undefined) => {
    const cell = cellOf(role);
    if (cell === "") return null;
    const value = reader(cell);
    if (value === undefined) find("value-unread", role);
    return value ?? null;
  };
  const { categories, exclusion } = readCategories(cellOf("category"), rules, find);
  const kind = read("kind", readKind);
  const share = read("share", readShare);
  const confidence = read("confidence", readConfidence);
  const note = cellOf("note") || null;
  const offence: NationalOffence = {
    code: cellOf("code"),
    name: cellOf("name"),
    language: rules.language,
    legalReference: cellOf("legalReference") || null,
    validFrom: read("validFrom", readDate),
    validTo: read("validTo", readDate),
    correspondences: categories.map(
      (category): Correspondence => ({ category, kind, share, confidence, note }),
    ),
    exclusion,
  };
  if (offence.code === "") find("code-missing", "code");
  if (offence.name === "") find("name-missing", "name");
  if (["asked", "refused"].includes(verdictOfRow(findings))) return { offence: null, findings };
  if (isNationalOffence(offence)) return { offence, findings };
  const parsed = nationalOffenceSchema.safeParse(offence);
  if (!parsed.success) find("row-refused", roleOf(parsed.error.issues[0]?.path[0]));
  return { offence: parsed.success ? parsed.data : null, findings };
}

function roleOf(field: PropertyKey | undefined): ColumnRole {
  return field === "correspondences" || field === "exclusion" || field === undefined
    ? "category"
    : (String(field) as ColumnRole);
}

type Find = (code: RowFinding["code"], role: ColumnRole, codes?: string[]) => void;

function readCategories(
  cell: string,
  { classification, answers }: ReadingRules,
  find: Find,
): { categories: string[]; exclusion: string | null } {
  const answer = answers[cell];
  if (answer !== undefined && classification.byCode.has(answer)) {
    find("answered", "category", [answer]);
    return { categories: [answer], exclusion: null };
  }
  const categories: string[] = [];
  for (const reading of readCodes(classification, cell)) {
    if (reading.result === "empty") find("unmapped", "category");
    if (reading.result === "unknown") find("category-unknown", "category");
    if (reading.result === "ambiguous") find("category-ambiguous", "category", reading.candidates);
    if (reading.result === "category") {
      for (const repair of reading.repairs) find(repair, "category", [reading.code]);
      if (!categories.includes(reading.code)) categories.push(reading.code);
    }
    if (reading.result === "text") {
      find("excluded", "category");
      return { categories: [], exclusion: reading.text };
    }
  }
  return { categories, exclusion: null };
}

const readers = new WeakMap<Classification, (cell: string) => CodeReading[]>();

function readCodes(classification: Classification, cell: string): CodeReading[] {
  const known = readers.get(classification);
  const read =
    known ??
    remembering((text) => splitCodes(text).map((part) => readCategoryCode(classification, part)));
  if (!known) readers.set(classification, read);
  return read(cell);
}
