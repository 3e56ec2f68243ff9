import "server-only";
import type { Database } from "@/db/database";
import type { NationalOffence } from "@/domain/correspondence/national-offence";

const columns = [
  ...["version_id", "position", "code", "name", "language", "legal_reference"],
  ...["valid_from", "valid_to", "correspondences", "exclusion", "version"],
];

/** Rows that go into one statement: PostgreSQL takes 65,535 values, and more at once are not quicker on either engine. */
const rowsAtOnce = 50;

/**
 * Stores the offences of a new version in the open transaction, in their order, the first at position 1. Lets others
 * be served between the statements; `onStored` is told how many are stored.
 */
export async function storeOffences(
  { engine, raw }: Database,
  versionId: number,
  offences: Iterable<NationalOffence>,
  onStored: (count: number) => void,
): Promise<number> {
  const sql = statementsFor(engine);
  let values: unknown[] = [];
  let position = 0;
  const flush = async () => {
    if (values.length === 0) return;
    await raw(sql(values.length / columns.length), values);
    values = [];
    onStored(position);
    await new Promise(setImmediate);
  };
  for (const offence of offences) {
    position += 1;
    values.push(...[versionId, position, offence.code, offence.name, offence.language]);
    values.push(...[offence.legalReference, offence.validFrom, offence.validTo]);
    values.push(...[JSON.stringify(offence.correspondences), offence.exclusion, 1]);
    if (position % rowsAtOnce === 0) await flush();
  }
  await flush();
  return position;
}

function statementsFor(engine: Database["engine"]): (rows: number) => string {
  const known = new Map<number, string>();
  return (rows) => {
    const found = known.get(rows);
    if (found) return found;
    const mark = (row: number, column: number) =>
      engine === "sqlite" ? "?" : `$${row * columns.length + column + 1}`;
    const values = Array.from(
      { length: rows },
      (_, row) => `(${columns.map((__, column) => mark(row, column)).join(", ")})`,
    );
    const sql = `INSERT INTO national_offence (${columns.join(", ")}) VALUES ${values.join(", ")}`;
    known.set(rows, sql);
    return sql;
  };
}
