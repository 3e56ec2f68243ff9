import type { Classification } from "../classification/classification";
import type { ColumnChoice, ColumnRole } from "./column-role";
import {
  type Correspondence,
  type NationalOffence,
  nationalOffenceSchema,
} from "./national-offence";
import { type CodeReading, readCategoryCode, splitCodes } from "./read-category-code";
import { readConfidence, readDate, readKind, readShare } from "./read-cells";
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
    const value = cellOf(role) === "" ? undefined : reader(cellOf(role));
    if (value === undefined && cellOf(role) !== "") find("value-unread", role);
    return value ?? null;
  };
  if (cellOf("code") === "") find("code-missing", "code");
  if (cellOf("name") === "") find("name-missing", "name");
  const { categories, exclusion } = readCategories(cellOf("category"), rules, find);
  const tie = {
    kind: read("kind", readKind),
    share: read("share", readShare),
    confidence: read("confidence", readConfidence),
    note: cellOf("note") || null,
  };
  const parsed = nationalOffenceSchema.safeParse({
    code: cellOf("code"),
    name: cellOf("name"),
    language: rules.language,
    legalReference: cellOf("legalReference") || null,
    validFrom: read("validFrom", readDate),
    validTo: read("validTo", readDate),
    correspondences: categories.map((category): Correspondence => ({ category, ...tie })),
    exclusion,
  });
  const isRefused = ["asked", "refused"].includes(verdictOfRow(findings));
  if (!parsed.success && !isRefused) find("row-refused", roleOf(parsed.error.issues[0]?.path[0]));
  return { offence: parsed.success && !isRefused ? parsed.data : null, findings };
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
  for (const part of splitCodes(cell)) {
    const reading = readOnce(classification, part);
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

/** Tables say the same codes again and again. Past so many all are forgotten, so that the words of a table do not stay for ever. */
const maxRemembered = 2_000;
const remembered = new WeakMap<Classification, Map<string, CodeReading>>();

function readOnce(classification: Classification, part: string): CodeReading {
  const readings = remembered.get(classification) ?? new Map<string, CodeReading>();
  remembered.set(classification, readings);
  const known = readings.get(part);
  if (known) return known;
  const reading = readCategoryCode(classification, part);
  if (readings.size >= maxRemembered) readings.clear();
  readings.set(part, reading);
  return reading;
}
