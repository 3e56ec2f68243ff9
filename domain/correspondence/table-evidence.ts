import { variableByKey } from "../classification/disaggregating-variable";
import type { CriterionCode } from "../framework/framework";
import type { TableCoverage } from "./coverage";
import { byVariable, extentWithin, isRecorded } from "./variable-availability";
import type { VariableStatement } from "./variable-statement";

/** Criteria that speak of the correspondence table, of which published tables can show something. */
export const evidencedCriteria = [
  "3.1",
  "3.2",
  "3.3",
  "4.1",
  "5.3",
] as const satisfies readonly CriterionCode[];
type EvidencedCriterion = (typeof evidencedCriteria)[number];

/** What tables show of a criterion: all of it, a part of it (the rest is nothing that a table holds), none of it; or it is nothing that a table holds. */
export type TableFinding = "shown" | "in-part" | "not-shown" | "beyond-tables";

/** What the published tables of a country show together of the criteria, beside what was said. */
export interface TableEvidence {
  tables: number;
  counted: number;
  /** Of the counted offences, those tied to no category. */
  unmapped: number;
  /** How many sections have an offence in one of the tables, and how many there are. */
  sectionsTied: number;
  sections: number;
  /** The part of the tied offences that lies in residual categories, 0 to 1; null where none is tied. */
  residualShare: number | null;
  /** How many variables of the ICCS one of the tables records for some offences at least, and how many there are. */
  variablesRecorded: number;
  variables: number;
  findings: Record<EvidencedCriterion, TableFinding>;
}

/**
 * Reads the criteria from tables; undefined without a table, which shows nothing either way. 3.1: they list offences;
 * that the list is one and complete no table can say. 3.2: every section has an offence. 3.3: no offence that counts is
 * left without a category; whether residual categories were looked at no table can say. 4.1: beyond what a table holds.
 * 5.3: a variable is recorded; which variables are core ones, and which categories are published, no table can say.
 */
export function tableEvidence(
  stating: readonly { coverage: TableCoverage; statements: readonly VariableStatement[] }[],
): TableEvidence | undefined {
  const tables = stating.map(({ coverage }) => coverage);
  if (tables.length === 0) return undefined;
  const recorded = new Set(
    stating.flatMap(({ coverage: { sections }, statements }) =>
      [...byVariable(statements)].flatMap(([key, own]) =>
        sections.some(({ section }) => isRecorded(extentWithin(own, section.code))) ? [key] : [],
      ),
    ),
  );
  const total = (amount: (table: TableCoverage) => number) =>
    tables.reduce((sum, table) => sum + amount(table), 0);
  const counted = total((table) => table.counted);
  const tied = total((table) => table.tied);
  const sectionsOf = (isWanted: (offences: number) => boolean) =>
    new Set(
      tables.flatMap(({ sections }) =>
        sections.filter(({ offences }) => isWanted(offences)).map(({ section }) => section.code),
      ),
    ).size;
  const sections = sectionsOf(() => true);
  const sectionsTied = sectionsOf((offences) => offences > 0);
  return {
    ...{ tables: tables.length, counted, unmapped: counted - tied, sections, sectionsTied },
    residualShare:
      tied === 0 ? null : total((table) => (table.residualShare ?? 0) * table.tied) / tied,
    ...{ variablesRecorded: recorded.size, variables: variableByKey.size },
    findings: {
      "3.1": counted > 0 ? "in-part" : "not-shown",
      "3.2": sectionsTied === sections ? "shown" : sectionsTied > 0 ? "in-part" : "not-shown",
      "3.3": counted > 0 && counted === tied ? "in-part" : "not-shown",
      "4.1": "beyond-tables",
      "5.3": recorded.size > 0 ? "in-part" : "not-shown",
    },
  };
}
