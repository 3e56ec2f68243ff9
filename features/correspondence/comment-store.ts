import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/database";
import { offenceComment } from "@/db/tables";

export type CommentRow = typeof offenceComment.$inferSelect;

/** The comments on a version that its authors have not got yet, in the order in which they were written. */
export async function findOpenComments(db: Db, versionId: number): Promise<CommentRow[]> {
  return db
    .select()
    .from(offenceComment)
    .where(and(eq(offenceComment.versionId, versionId), isNull(offenceComment.returnedAt)))
    .orderBy(asc(offenceComment.id));
}

/** Gives the authors of a version what was said of its offences. */
export async function sendComments(tx: Tx, versionId: number, returnedAt: string): Promise<void> {
  await tx
    .update(offenceComment)
    .set({ returnedAt })
    .where(and(eq(offenceComment.versionId, versionId), isNull(offenceComment.returnedAt)));
}

/** Comments that a mail quotes; the others are on the page that it leads to. */
const maxQuoted = 20;

/** Why a version was sent back, a line for the whole and one for each offence. */
export function returnInWords(reason: string | null, comments: readonly CommentRow[]): string {
  const lines = comments
    .slice(0, maxQuoted)
    .map(({ offence, text }) => `${offence?.code} ${offence?.name}: ${text}`);
  return [...(reason === null ? [] : [reason]), ...lines].join("\n");
}
