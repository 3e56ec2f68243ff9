import type { ReactNode } from "react";
import { evidencedCriteria, tableEvidence } from "@/domain/correspondence/table-evidence";
import type { Day } from "@/domain/dates/partial-date";
import type { CriterionCode } from "@/domain/framework/framework";
import { ShownByTables } from "@/features/correspondence/components/shown-by-tables";
import { TablesOfCountry } from "@/features/correspondence/components/tables-of-country";
import { listCoveredTables } from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import type { Reading } from "@/lib/reading/reading";

/** What a status page shows of the country's published correspondence tables. */
export async function tablesOfCountry(reading: Reading, day: Day, country: string) {
  const tables = await withStatements(await listCoveredTables(reading.world, day, country));
  const evidence = tableEvidence(tables);
  return {
    tables: <TablesOfCountry tables={tables} country={country} reading={reading} />,
    tablesShow: new Map<CriterionCode, ReactNode>(
      evidence
        ? evidencedCriteria.map((criterion) => [
            criterion,
            <ShownByTables
              key={criterion}
              criterion={criterion}
              evidence={evidence}
              reading={reading}
            />,
          ])
        : [],
    ),
  };
}
