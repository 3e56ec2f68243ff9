import { and, asc, eq, gt } from "drizzle-orm";
import { hashOf } from "./change-log";
import type { Db } from "./database";
import { PageReader } from "./page-reader";
import { changeLog, changeLogHead, revision } from "./tables";

type ChangeRow = typeof changeLog.$inferSelect;
type RevisionRow = typeof revision.$inferSelect;

const changesAtOnce = 500;
/** Profiles are large: what is held in memory is one page of them. */
const revisionsAtOnce = 20;

export interface VerifiedLog {
  changes: number;
  revisions: number;
  /** The hash of the last row: written down elsewhere, it proves that nothing up to there was rewritten. */
  head: string | null;
}

/**
 * Reads the whole change log and every revision, computes each hash afresh, and tells `report` of each fault in one
 * sentence: rows altered, removed, added or moved, and revisions that the log does not know or knows otherwise.
 * `expectedHead` is a head written down earlier, which must still be in the chain.
 */
export async function verifyLog(
  db: Db,
  report: (fault: string) => void,
  expectedHead?: string,
): Promise<VerifiedLog> {
  const changes = new PageReader((last?: ChangeRow) =>
    db
      .select()
      .from(changeLog)
      .where(gt(changeLog.seq, last?.seq ?? -1))
      .orderBy(asc(changeLog.seq))
      .limit(changesAtOnce),
  );
  const revisions = new RevisionCheck(db, report);
  let head: string | null = null;
  let isExpectedSeen = expectedHead === undefined;
  for (;;) {
    for (let row = await changes.next(); row; row = await changes.next()) {
      checkChange(row, head, report);
      head = row.hash;
      isExpectedSeen ||= head === expectedHead;
      if (row.action === "publishRevision") await revisions.matchWith(row);
    }
    // In this order: what the tracker stores meanwhile is then in all three, or read in the next round.
    const hasUnlogged = (await revisions.peek()) !== undefined;
    const [kept] = await db.select().from(changeLogHead);
    if ((kept?.length ?? 0) > changes.count && (await changes.peek())) continue;
    checkHead(kept, changes.count, head, report);
    if (hasUnlogged) await revisions.reportRest();
    break;
  }
  if (!isExpectedSeen)
    report(`The head ${expectedHead} is not in the change log: it was rewritten, or cut, since.`);
  return { changes: changes.count, revisions: revisions.count, head };
}

function checkChange(
  { seq, hash, ...content }: ChangeRow,
  head: string | null,
  report: (fault: string) => void,
): void {
  if (content.previousHash !== head)
    report(`Change ${seq} does not follow the row before it: a row was removed, added or moved.`);
  if (hashOf(content) !== hash) report(`Change ${seq} was altered.`);
}

function checkHead(
  kept: { length: number; hash: string } | undefined,
  length: number,
  head: string | null,
  report: (fault: string) => void,
): void {
  if ((kept?.length ?? 0) !== length)
    report(`The change log has ${length} rows, but ${kept?.length ?? 0} were written.`);
  else if ((kept?.hash ?? null) !== head)
    report("The last row of the change log is not the last that was written.");
}

/** Walks the revisions in the order of storing, beside the rows of the log that published them, which are in the same order. */
class RevisionCheck {
  readonly #db: Db;
  readonly #report: (fault: string) => void;
  readonly #revisions: PageReader<RevisionRow>;
  readonly #lastByCountry = new Map<string, { number: number; hash: string }>();

  constructor(db: Db, report: (fault: string) => void) {
    this.#db = db;
    this.#report = report;
    this.#revisions = new PageReader((last) =>
      db
        .select()
        .from(revision)
        .where(gt(revision.seq, last?.seq ?? -1))
        .orderBy(asc(revision.seq))
        .limit(revisionsAtOnce),
    );
  }

  get count(): number {
    return this.#revisions.count;
  }

  peek(): Promise<RevisionRow | undefined> {
    return this.#revisions.peek();
  }

  async matchWith({ seq, subject, after }: ChangeRow): Promise<void> {
    const logged = after as { number: number; hash: string } | null;
    const [stored] = await this.#find(subject, logged?.number);
    if (!stored) {
      this.#report(`Change ${seq} published ${subject} ${logged?.number}, which is not there.`);
      return;
    }
    for (let next = await this.#revisions.next(); next; next = await this.#revisions.next()) {
      this.#check(next);
      if (next.seq === stored.seq) {
        if (next.hash !== logged?.hash)
          this.#report(`Revision ${nameOf(next)} is not the one that change ${seq} published.`);
        return;
      }
      this.#reportUnlogged(next);
      if (next.seq > stored.seq) return;
    }
    this.#report(`Revision ${nameOf(stored)} was moved from where change ${seq} stored it.`);
  }

  async reportRest(): Promise<void> {
    for (let next = await this.#revisions.next(); next; next = await this.#revisions.next()) {
      this.#check(next);
      this.#reportUnlogged(next);
    }
  }

  /** By its number, which is unique in the country. */
  #find(country: string, number = 0) {
    return this.#db
      .select({ seq: revision.seq, country: revision.country, number: revision.number })
      .from(revision)
      .where(and(eq(revision.country, country), eq(revision.number, number)));
  }

  #check({ seq: _, hash, ...content }: RevisionRow): void {
    const last = this.#lastByCountry.get(content.country);
    if (content.previousHash !== (last?.hash ?? null) || content.number !== (last?.number ?? 0) + 1)
      this.#report(
        `Revision ${nameOf(content)} does not follow the one before it: one was removed, added or moved.`,
      );
    if (hashOf(content) !== hash) this.#report(`Revision ${nameOf(content)} was altered.`);
    this.#lastByCountry.set(content.country, { number: content.number, hash });
  }

  #reportUnlogged(row: RevisionRow): void {
    this.#report(`Revision ${nameOf(row)} is not in the change log where it was stored.`);
  }
}

function nameOf({ country, number }: { country: string; number: number }): string {
  return `${country} ${number}`;
}
