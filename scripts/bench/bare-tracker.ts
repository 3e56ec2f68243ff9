import type Sqlite from "better-sqlite3";

type Row = Record<string, unknown>;
interface Publication {
  revision: Row;
  change: Row;
  closed: Row[];
  opened: Row[];
  lessons: Row[];
}

const derived = ["country", "revision", "statement", "change_log", "change_log_head", "edition"];

/** The rows of another database's publications, written again with nothing but prepared statements: what the disk alone would allow. */
export class BareTracker {
  readonly #target: Sqlite.Database;
  readonly #source: Sqlite.Database;
  #replayedTo = 0;

  constructor(target: Sqlite.Database, source: Sqlite.Database) {
    this.#target = target;
    this.#source = source;
    const tables = source
      .prepare("SELECT sql, name, tbl_name FROM sqlite_schema WHERE sql IS NOT NULL")
      .all() as { sql: string; name: string; tbl_name: string }[];
    for (const { sql, name, tbl_name } of tables)
      if (derived.includes(tbl_name) || name === "lesson_search") target.exec(sql);
    this.#copyUntilNow();
  }

  /** Writes the publications that came since, each in a transaction of its own. Gives the milliseconds it took. */
  replay(): number {
    const publications = this.#publicationsSince();
    const write = this.#prepare();
    const begun = performance.now();
    for (const publication of publications) write(publication);
    return performance.now() - begun;
  }

  close(): void {
    this.#target.close();
  }

  #copyUntilNow(): void {
    for (const name of [...derived, "lesson_search"]) {
      const key = name === "lesson_search" ? "rowid, " : "";
      for (const row of this.#source.prepare(`SELECT ${key}* FROM ${name}`).all() as Row[])
        this.#insertInto(name, row).run(row);
    }
    this.#replayedTo = this.#lastSeq();
  }

  #publicationsSince(): Publication[] {
    const all = (sql: string, ...values: unknown[]) =>
      this.#source.prepare(sql).all(...values) as Row[];
    const revisions = all("SELECT * FROM revision WHERE seq > ? ORDER BY seq", this.#replayedTo);
    this.#replayedTo = this.#lastSeq();
    return revisions.map((revision) => ({
      revision,
      change: all(
        "SELECT * FROM change_log WHERE json_extract(after, '$.hash') = ?",
        revision.hash,
      )[0] as Row,
      closed: all("SELECT id, known_to FROM statement WHERE known_to = ?", revision.known_on),
      opened: all("SELECT * FROM statement WHERE known_from = ?", revision.known_on).map((row) => ({
        ...row,
        known_to: null,
      })),
      lessons: all(
        "SELECT rowid, * FROM lesson_search WHERE rowid IN (SELECT id FROM statement WHERE known_from = ?)",
        revision.known_on,
      ),
    }));
  }

  #prepare(): (publication: Publication) => void {
    const close = this.#target.prepare("UPDATE statement SET known_to = :known_to WHERE id = :id");
    const head = this.#target.prepare(
      "UPDATE change_log_head SET length = length + 1, hash = :hash WHERE id = 1",
    );
    const edition = this.#target.prepare("UPDATE edition SET number = number + 1 WHERE id = 1");
    const prepared = new Map<string, Sqlite.Statement>();
    const insert = (name: string, row: Row) => {
      const statement = prepared.get(name) ?? this.#insertInto(name, row);
      prepared.set(name, statement);
      statement.run(row);
    };
    return this.#target.transaction(
      ({ revision, change, closed, opened, lessons }: Publication) => {
        insert("revision", revision);
        for (const row of closed) close.run(row);
        for (const row of opened) insert("statement", row);
        for (const row of lessons) insert("lesson_search", row);
        insert("change_log", change);
        head.run({ hash: change.hash });
        edition.run();
      },
    ).immediate;
  }

  #insertInto(name: string, row: Row): Sqlite.Statement {
    const columns = Object.keys(row);
    const quoted = columns.map((column) => `"${column}"`).join(", ");
    return this.#target.prepare(
      `INSERT INTO ${name} (${quoted}) VALUES (${columns.map((column) => `:${column}`).join(", ")})`,
    );
  }

  #lastSeq(): number {
    const row = this.#source.prepare("SELECT max(seq) AS seq FROM revision").get();
    return (row as { seq: number | null }).seq ?? 0;
  }
}
