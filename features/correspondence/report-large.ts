import type { Db } from "@/db/database";
import type { Classification } from "@/domain/classification/classification";
import { beginCoverage, type TableCoverage } from "@/domain/correspondence/coverage";
import { beginChecks, type TableChecks } from "@/domain/correspondence/table-checks";
import { beginChanges, type ChangeCounts } from "./count-changes";
import type { LargeTable } from "./large-table";
import type { LargeReading } from "./read-large-table";

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

/** Reads a table and tells what there is to tell of it, with what it would change against the published version of a table. */
export async function reportLarge(
  classification: Classification,
  table: LargeTable,
  { db, tableId, onRows }: { db: Db; tableId: string; onRows: (count: number) => void },
): Promise<{ report: LargeReport; changes: ChangeCounts }> {
  const begin = async () => ({
    coverage: beginCoverage(classification),
    checks: beginChecks(classification),
    changes: await beginChanges(db, tableId),
  });
  let growing = await begin();
  const reading = await table.read(
    {
      take: async (placed) => {
        const offences = placed.map(({ offence }) => offence);
        growing.coverage.take(offences);
        growing.checks.take(offences);
        await growing.changes.take(offences);
      },
      restart: async () => {
        growing = await begin();
      },
    },
    onRows,
  );
  const { coverage, checks, changes } = growing;
  const report = { ...reading, coverage: coverage.coverage(), checks: told(checks.checks()) };
  return { report, changes: changes.counts() };
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
