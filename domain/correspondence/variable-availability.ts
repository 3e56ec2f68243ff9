import { type Classification, categoriesBelow } from "../classification/classification";
import { compareCodes } from "../classification/compare-codes";
import { variableByKey } from "../classification/disaggregating-variable";
import type { Extent, VariableStatement } from "./variable-statement";

/** To what extent a variable is recorded somewhere; null where that is not reported. */
export type HeldExtent = Extent | null;

/** How many variables have each extent, and of how many it is not reported. */
export type VariableCounts = Record<Extent | "notReported", number>;

/** The statements of each variable, by its key. */
export function byVariable(
  statements: readonly VariableStatement[],
): Map<string, VariableStatement[]> {
  const own = new Map<string, VariableStatement[]>();
  for (const statement of statements) {
    const present = own.get(statement.variable);
    if (present) present.push(statement);
    else own.set(statement.variable, [statement]);
  }
  return own;
}

/** The statement on one variable that holds at a category: its own, or that of the nearest above it, or the one for the whole table. */
export function statementAt(
  own: readonly VariableStatement[],
  code: string,
): VariableStatement | undefined {
  const depth = ({ category }: VariableStatement) => category?.length ?? 0;
  return own
    .filter(({ category }) => code.startsWith(category ?? ""))
    .reduce<VariableStatement | undefined>(
      (nearest, each) => (nearest && depth(nearest) > depth(each) ? nearest : each),
      undefined,
    );
}

/**
 * To what extent one variable is recorded in a category with all below it: what holds at every one of them; where that
 * differs, for some of the offences as soon as it is recorded anywhere, and otherwise not reported.
 */
export function extentWithin(own: readonly VariableStatement[], code: string): HeldExtent {
  const deeper = own.filter(({ category }) => category !== code && category?.startsWith(code));
  return unite([statementAt(own, code)?.extent ?? null, ...deeper.map(({ extent }) => extent)]);
}

/** The same for a whole table: in all sections together. */
export function extentOfTable(
  classification: Classification,
  own: readonly VariableStatement[],
): HeldExtent {
  return unite(categoriesBelow(classification, null).map(({ code }) => extentWithin(own, code)));
}

function unite(held: readonly HeldExtent[]): HeldExtent {
  const [first = null, ...others] = held;
  if (others.every((extent) => extent === first)) return first;
  return held.some(isRecorded) ? "some" : null;
}

/** Whether the variable is there at least for some offences. */
export function isRecorded(extent: HeldExtent): boolean {
  return extent !== null && extent !== "none";
}

/** How many variables of the ICCS are recorded in a category with all below it, by extent. */
export function countVariables(
  statements: readonly VariableStatement[],
  code: string,
): VariableCounts {
  const counts: VariableCounts = { all: 0, some: 0, core: 0, none: 0, notReported: 0 };
  const own = byVariable(statements);
  for (const key of variableByKey.keys())
    counts[extentWithin(own.get(key) ?? [], code) ?? "notReported"] += 1;
  return counts;
}

interface StatementFault {
  at: number;
  code: "category-unknown" | "statement-twice";
}

/** What is wrong with statements that are each well-formed: a category that the version does not have, or that a variable has twice. */
export function faultsOfStatements(
  { byCode }: Classification,
  statements: readonly VariableStatement[],
): StatementFault[] {
  const seen = new Set<string>();
  return statements.flatMap(({ variable, category }, at): StatementFault[] => {
    if (category !== null && !byCode.has(category)) return [{ at, code: "category-unknown" }];
    const place = placeOf({ variable, category });
    if (seen.has(place)) return [{ at, code: "statement-twice" }];
    seen.add(place);
    return [];
  });
}

const places = new Map([...variableByKey.keys()].map((key, at) => [key, at]));

/** The order of the ICCS: by variable, then the whole table before its categories. */
export function inOrder(statements: readonly VariableStatement[]): VariableStatement[] {
  const placeIn = ({ variable }: VariableStatement) => places.get(variable) ?? places.size;
  return [...statements].sort(
    (a, b) => placeIn(a) - placeIn(b) || compareCodes(a.category ?? "", b.category ?? ""),
  );
}

/** What became of the statements from one version to the next. */
export interface VariableChanges {
  stated: VariableStatement[];
  takenBack: VariableStatement[];
  changed: { before: VariableStatement; after: VariableStatement }[];
}

/** Compares what two versions state, by variable and category. */
export function variableChanges(
  before: readonly VariableStatement[],
  after: readonly VariableStatement[],
): VariableChanges {
  const earlier = new Map(before.map((statement) => [placeOf(statement), statement]));
  const later = new Set(after.map(placeOf));
  return {
    stated: after.filter((statement) => !earlier.has(placeOf(statement))),
    takenBack: before.filter((statement) => !later.has(placeOf(statement))),
    changed: after.flatMap((statement) => {
      const former = earlier.get(placeOf(statement));
      const isSame = former?.extent === statement.extent && former.note === statement.note;
      return former && !isSame ? [{ before: former, after: statement }] : [];
    }),
  };
}

function placeOf({ variable, category }: Pick<VariableStatement, "variable" | "category">): string {
  return `${variable} ${category ?? ""}`;
}
