import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { findKnownMeeting } from "@/db/known-meetings";
import { listPermittedUsers } from "@/db/permitted-users";
import { commitment, country, meeting, statement } from "@/db/tables";
import { tellOthers } from "@/db/tell";
import { dayOf, earliestDay } from "@/domain/dates/partial-date";
import type { Commitment } from "@/domain/engagement/commitment";
import { attendanceOf } from "@/domain/meeting/meeting";
import type { NoticeKind } from "@/domain/notice/notice-kind";
import type { Action } from "@/domain/permission/permission";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";

export type StoredCommitment = typeof commitment.$inferSelect;

/** The commitment, if the actor may read it and it is at the version that the change was made on. Throws `not-found`, `forbidden` and `conflict`. */
export async function findForChange(
  tx: Tx,
  context: CommandContext,
  { id, version }: { id: string; version: number },
): Promise<StoredCommitment> {
  const [row] = await tx.select().from(commitment).where(eq(commitment.id, id));
  if (!row) throw new DomainError("not-found", `there is no commitment ${id}`);
  authorize(context, "commitment.read", row.country);
  if (row.version !== version)
    throw new DomainError("conflict", `commitment ${id} is at version ${row.version}`);
  return row;
}

/** Throws `invalid` where the meeting is not on record, was over another world's or other countries' heads, or began after the day, and where the challenge is not one of the country. */
export async function requireSound(tx: Tx, { now }: CommandContext, input: Commitment) {
  const known = await findKnownMeeting(tx, input.meeting, dayOf(now));
  if (!known) return refuse("meeting", "meeting-unknown");
  const [place] = await tx.select().from(country).where(eq(country.iso3, input.country));
  if (!place || place.world !== known.world) refuse("country", "country-unknown");
  const { presenting, attending } = attendanceOf(known.document);
  const present = [...presenting, ...attending];
  // Where the source names nobody, any country may have been there.
  if (present.length > 0 && !present.includes(input.country)) refuse("country", "country-absent");
  if (input.dueOn < earliestDay(known.document.from)) refuse("dueOn", "date-before-meeting");
  if (input.challengeId !== null && !(await hasChallenge(tx, input)))
    refuse("challengeId", "challenge-unknown");
}

async function hasChallenge(tx: Tx, { country: iso3, challengeId }: Commitment): Promise<boolean> {
  const [row] = await tx
    .select({ id: statement.id })
    .from(statement)
    .where(
      and(
        eq(statement.country, iso3),
        eq(statement.section, "challenges"),
        eq(statement.statementId, challengeId ?? ""),
        isNull(statement.knownTo),
      ),
    )
    .limit(1);
  return row !== undefined;
}

function refuse(path: string, code: string): never {
  throw new DomainError("invalid", `commitment refused: ${path} ${code}`, [{ path, code }]);
}

/** Tells those whom the actions allow of a commitment, but for whoever does the telling. */
export async function tellOfCommitment(
  tx: Tx,
  context: CommandContext,
  row: Pick<StoredCommitment, "country" | "meeting" | "what" | "dueOn">,
  told: { kind: NoticeKind; to: readonly Action[]; matter: string },
): Promise<void> {
  const lists = await Promise.all(
    told.to.map((action) => listPermittedUsers(tx, action, row.country, dayOf(context.now))),
  );
  const [held] = await tx.select().from(meeting).where(eq(meeting.id, row.meeting));
  const values = {
    ...{ meeting: held?.document.title.text ?? "", what: row.what.text },
    ...{ until: row.dueOn, matter: told.matter },
  };
  await tellOthers(tx, context, lists.flat(), {
    ...{ kind: told.kind, country: row.country, path: "/workspace/commitments", values },
  });
}
