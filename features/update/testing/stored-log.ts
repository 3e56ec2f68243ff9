import { asc, gte } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import type { Database, Tx } from "@/db/database";
import { changeLog, changeLogHead, revision } from "@/db/tables";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { systemActor } from "@/lib/actor";
import { publishRevision } from "../publish-revision";

export interface StoredRows {
  changes: (typeof changeLog.$inferSelect)[];
  revisions: (typeof revision.$inferSelect)[];
  head: typeof changeLogHead.$inferSelect;
}

/** Two countries' publications, some of history, with other commands in between. */
export async function storeHistory(context: CommandContext): Promise<void> {
  const { database, actor, now } = context;
  const system = { ...context, actor: systemActor("seed") };
  const days = ["2026-01-10", "2025-11-30", "2026-03-01", "2026-03-01"];
  for (const [round, knownOn] of days.entries())
    for (const country of ["XAA", "XAB"]) {
      const text = exampleText(`Round ${round} of ${country}`);
      const profile = exampleProfile({
        country,
        challenges: [exampleStatement("challenges", { text })],
      });
      await publishRevision(system, { profile, knownOn, reason: `Round ${round}` });
      await database.write((tx) =>
        appendChange(tx, actor, now, {
          action: "tryOut",
          subject: country,
          reason: round % 2 === 0 ? null : "To see",
          before: round === 0 ? null : { round: round - 1 },
          after: { round, é: [null, 1.5, "😀"] },
        }),
      );
    }
}

export async function copyRows({ db }: Database): Promise<StoredRows> {
  const [head] = await db.select().from(changeLogHead);
  if (!head) throw new Error("the log is empty");
  return {
    changes: await db.select().from(changeLog).orderBy(asc(changeLog.seq)),
    revisions: await db.select().from(revision).orderBy(asc(revision.seq)),
    head,
  };
}

/** Puts other rows in the place of those that are stored, as somebody could who has the database. */
export async function restoreRows(database: Database, rows: StoredRows): Promise<void> {
  await database.write(async (tx) => {
    await tx.delete(changeLog).where(gte(changeLog.seq, 0));
    await tx.delete(revision).where(gte(revision.seq, 0));
    await tx.delete(changeLogHead).where(gte(changeLogHead.id, 0));
    await tx.insert(changeLogHead).values(rows.head);
    if (rows.changes.length > 0) await withOwnKeys(tx, changeLog).values(rows.changes);
    if (rows.revisions.length > 0) await withOwnKeys(tx, revision).values(rows.revisions);
  });
}

/** PostgreSQL takes a key that it would give itself only when told to; its builder alone has the method. */
function withOwnKeys<Table extends typeof changeLog | typeof revision>(tx: Tx, table: Table) {
  const insert = tx.insert(table) as ReturnType<typeof tx.insert<Table>> & {
    overridingSystemValue?(): ReturnType<typeof tx.insert<Table>>;
  };
  return insert.overridingSystemValue?.() ?? insert;
}
