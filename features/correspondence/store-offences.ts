import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "@/db/database";
import type { PlacedOffence } from "@/domain/correspondence/growing-offences";
import type { NationalOffence } from "@/domain/correspondence/national-offence";

const columns = [
  ...["version_id", "position", "code", "name", "language", "legal_reference"],
  ...["valid_from", "valid_to", "correspondences", "exclusion", "version"],
];

/** Rows that go into one statement: PostgreSQL takes 65,535 values, and more at once are not quicker on either engine. */
const rowsAtOnce = 50;

/** Offences between two turns of others: some milliseconds. */
const turnOffences = 200;

/** Stores the offences of a new version in the open transaction, as they come. */
export class OffenceStore {
  readonly #database: Database;
  readonly #versionId: number;
  readonly #statements = new Map<number, string>();
  #values: unknown[] = [];
  #count = 0;

  constructor(database: Database, versionId: number) {
    this.#database = database;
    this.#versionId = versionId;
  }

  /** How many offences were given. */
  get count(): number {
    return this.#count;
  }

  async add(placed: readonly PlacedOffence[]): Promise<void> {
    for (const each of placed) {
      this.#push(each);
      this.#count += 1;
      if (this.#values.length === rowsAtOnce * columns.length) await this.#flush();
    }
  }

  /** Stores what was not stored yet. */
  async end(): Promise<void> {
    if (this.#values.length > 0) await this.#flush();
  }

  /** Takes back all that was stored. */
  async restart(): Promise<void> {
    this.#values = [];
    this.#count = 0;
    const mark = this.#database.engine === "sqlite" ? "?" : "$1";
    await this.#database.raw(`DELETE FROM national_offence WHERE version_id = ${mark}`, [
      this.#versionId,
    ]);
  }

  /** One by one: arrays that are spread cost more than the row's place in the database. */
  #push({ position, offence }: PlacedOffence): void {
    const values = this.#values;
    values.push(this.#versionId);
    values.push(position);
    values.push(offence.code);
    values.push(offence.name);
    values.push(offence.language);
    values.push(offence.legalReference);
    values.push(offence.validFrom);
    values.push(offence.validTo);
    values.push(JSON.stringify(offence.correspondences));
    values.push(offence.exclusion);
    values.push(1);
  }

  async #flush(): Promise<void> {
    const values = this.#values;
    this.#values = [];
    await this.#database.raw(this.#statement(values.length / columns.length), values);
  }

  #statement(rows: number): string {
    const known = this.#statements.get(rows) ?? insertStatement(this.#database.engine, rows);
    this.#statements.set(rows, known);
    return known;
  }
}

/** Stores the offences of a new version in the open transaction, in their order, the first at position 1. Lets others be served meanwhile. */
export async function storeOffences(
  database: Database,
  versionId: number,
  offences: Iterable<NationalOffence>,
): Promise<void> {
  const store = new OffenceStore(database, versionId);
  let batch: PlacedOffence[] = [];
  let position = 0;
  for (const offence of offences) {
    position += 1;
    batch.push({ position, offence });
    if (batch.length < turnOffences) continue;
    await store.add(batch);
    batch = [];
    await nextTurn();
  }
  await store.add(batch);
  await store.end();
}

function insertStatement(engine: Database["engine"], rows: number): string {
  const mark = (row: number, column: number) =>
    engine === "sqlite" ? "?" : `$${row * columns.length + column + 1}`;
  const values = Array.from(
    { length: rows },
    (_, row) => `(${columns.map((__, column) => mark(row, column)).join(", ")})`,
  );
  return `INSERT INTO national_offence (${columns.join(", ")}) VALUES ${values.join(", ")}`;
}
