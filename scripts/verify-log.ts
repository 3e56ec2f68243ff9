import { parseArgs } from "node:util";
import { openDatabase } from "@/db/open";
import { findOperatorFault } from "@/db/operator-fault";
import { verifyLog } from "@/db/verify-log";

const { values } = parseArgs({ options: { expect: { type: "string" } } });

try {
  const database = openDatabase();
  let faults = 0;
  const report = (fault: string) => {
    faults += 1;
    console.log(fault);
  };
  try {
    const { changes, revisions, head } = await verifyLog(database.db, report, values.expect);
    const verdict = faults === 0 ? "unaltered" : `${faults} faults`;
    console.log(`${changes} changes, ${revisions} revisions: ${verdict}. Head ${head ?? "none"}`);
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(findOperatorFault(error)?.message ?? error);
  process.exitCode = 1;
}
