import "server-only";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/database";
import { offenceComment, removedOffence, tableVersion, user } from "@/db/tables";
import { answerToComment, type CommentAnswer } from "@/domain/correspondence/answer-to-comment";
import type { NationalOffence } from "@/domain/correspondence/national-offence";
import { isOpen } from "@/domain/update/update-state";
import { userIdOf } from "@/lib/actor";
import type { Version } from "./version-store";

/** What a reviewer said of an offence, or of the whole version where there is none. */
export interface NamedComment {
  id: number;
  offenceId: number | null;
  /** As the reviewer read it. */
  offence: NationalOffence | null;
  text: string;
  who: string;
  writtenAt: string;
  returnedAt: string | null;
}

/** A comment that came with the last return, and what became of the offence. */
export interface SentComment extends NamedComment {
  offenceId: number;
  offence: NationalOffence;
  answer: CommentAnswer;
}

type Held = NationalOffence & { id: number; changedAt: string | null };

/** What reviewers said of a version and what its authors made of it. What is not sent yet is only for reviewers. */
export async function getRemarks(
  db: Db,
  { id, state, returnedAt: at }: Version,
  offences: readonly Held[],
  isReviewer: boolean,
) {
  const comments = await listComments(db, id);
  // What is published or withdrawn has no open return any more.
  const returnedAt = isOpen(state) ? at : null;
  const now = new Map(offences.map((offence) => [offence.id, offence]));
  const sent = comments.flatMap((comment): SentComment[] => {
    const { offenceId, offence } = comment;
    if (offenceId === null || offence === null) return [];
    if (returnedAt === null || comment.returnedAt !== returnedAt) return [];
    return [
      { ...comment, offenceId, offence, answer: answerToComment(offence, now.get(offenceId)) },
    ];
  });
  const isSince = (then: string | null) =>
    returnedAt !== null && then !== null && then > returnedAt;
  const takenOut = await db
    .select({ offence: removedOffence.offence, removedAt: removedOffence.removedAt })
    .from(removedOffence)
    .where(eq(removedOffence.versionId, id))
    .orderBy(asc(removedOffence.position));
  return {
    sent,
    open: isReviewer ? comments.filter((comment) => comment.returnedAt === null) : [],
    earlier: comments.filter(
      (comment) => comment.returnedAt !== null && comment.returnedAt !== returnedAt,
    ),
    /** The offences that were written or added since the last return. */
    changedIds: new Set(
      offences.filter(({ changedAt }) => isSince(changedAt)).map((offence) => offence.id),
    ),
    takenOutSince: takenOut
      .filter(({ removedAt }) => isSince(removedAt))
      .map(({ offence }) => offence),
  };
}
export type Remarks = Awaited<ReturnType<typeof getRemarks>>;

/** For whoever is not to see what the offences say. */
export const noRemarks: Remarks = {
  ...{ sent: [], open: [], earlier: [], changedIds: new Set(), takenOutSince: [] },
};

/** Every comment on a version with the name of its writer, in the order in which they were written. */
export async function listComments(db: Db, versionId: number): Promise<NamedComment[]> {
  const rows = await db
    .select()
    .from(offenceComment)
    .where(eq(offenceComment.versionId, versionId))
    .orderBy(asc(offenceComment.id));
  const ids = [...new Set(rows.flatMap(({ writtenBy }) => userIdOf(writtenBy) ?? []))];
  const people =
    ids.length === 0
      ? []
      : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids));
  return rows.map(({ versionId: _, writtenBy, ...comment }) => ({
    ...comment,
    who: people.find((each) => each.id === userIdOf(writtenBy))?.name ?? writtenBy,
  }));
}

/** How many offences were commented on when each version was sent back last, by the id of the version. */
export async function countCommented(db: Db): Promise<[versionId: number, count: number][]> {
  const rows = await db
    .select({ versionId: offenceComment.versionId, offences: count(offenceComment.offenceId) })
    .from(offenceComment)
    .innerJoin(
      tableVersion,
      and(
        eq(tableVersion.id, offenceComment.versionId),
        eq(tableVersion.returnedAt, offenceComment.returnedAt),
      ),
    )
    .groupBy(offenceComment.versionId);
  return rows.map(({ versionId, offences }) => [versionId, Number(offences)]);
}
