import { setImmediate as nextTurn } from "node:timers/promises";
import type { Classification } from "@/domain/classification/classification";
import { beginCoverage, type TableCoverage } from "@/domain/correspondence/coverage";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { beginChecks, type TableChecks } from "@/domain/correspondence/table-checks";
import type { LargeReading } from "./read-large-table";

/** Offences between two turns of others: some milliseconds. */
const turnOffences = 1_000;

/** What a check lists of a large table; the rest is counted. */
const maxTold = 100;

type ListedCheck = "unmapped" | "withoutOffence" | "oneToMany" | "manyToOne";

/** The checks of a table of which only the first of each list are told, and how many more there are. */
export interface ToldChecks extends TableChecks {
  more: Record<ListedCheck, number>;
}

/** What is told of a large table that is checked. */
export interface LargeReport extends LargeReading {
  coverage: TableCoverage;
  checks: ToldChecks;
}

/** What is told of a large table that was read to be checked; lets others be served meanwhile. */
export async function reportLarge(
  classification: Classification,
  reading: LargeReading,
  offences: readonly NationalOffence[],
): Promise<LargeReport> {
  const coverage = beginCoverage(classification);
  const checks = beginChecks(classification);
  for (let at = 0; at < offences.length; at += turnOffences) {
    const turn = offences.slice(at, at + turnOffences);
    coverage.take(turn);
    checks.take(turn);
    await nextTurn();
  }
  return { ...reading, coverage: coverage.coverage(), checks: told(checks.checks()) };
}

function told(checks: TableChecks): ToldChecks {
  const { unmapped, withoutOffence, oneToMany, manyToOne } = checks;
  const moreOf = (name: ListedCheck) => Math.max(0, checks[name].length - maxTold);
  return {
    ...checks,
    unmapped: unmapped.slice(0, maxTold),
    withoutOffence: withoutOffence.slice(0, maxTold),
    oneToMany: oneToMany.slice(0, maxTold),
    manyToOne: manyToOne.slice(0, maxTold),
    more: {
      ...{ unmapped: moreOf("unmapped"), withoutOffence: moreOf("withoutOffence") },
      ...{ oneToMany: moreOf("oneToMany"), manyToOne: moreOf("manyToOne") },
    },
  };
}
