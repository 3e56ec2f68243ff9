import { defineAccountTables } from "./account-tables";
import type { ColumnKit } from "./column-kit";
import { defineCorrespondenceTables } from "./correspondence-tables";
import { defineEngagementTables } from "./engagement-tables";
import { defineNoticeTables } from "./notice-tables";
import { defineRecordTables } from "./record-tables";
import { defineUpdateTables } from "./update-tables";

/** The tables, once for both engines. Their meaning, column by column, is in `db/README.md`. */
export function defineTables(kit: ColumnKit) {
  const record = defineRecordTables(kit);
  const accounts = defineAccountTables(kit, record);
  return {
    ...record,
    ...accounts,
    ...defineUpdateTables(kit, { ...record, ...accounts }),
    ...defineEngagementTables(kit, record),
    ...defineCorrespondenceTables(kit, record),
    ...defineNoticeTables(kit, { ...record, ...accounts }),
  };
}
