import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { listKnownMeetings } from "@/db/known-meetings";
import { listPermittedUsers } from "@/db/permitted-users";
import { commitment, meeting, roleGrant, user } from "@/db/tables";
import { tell } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import { dueReminder } from "@/domain/engagement/commitment-state";
import { attendanceOf } from "@/domain/meeting/meeting";
import { dueMeetingWarning, dueWarning, matterOf } from "@/domain/notice/reminder";
import { appointing } from "@/domain/permission/permission";
import { authorize } from "@/lib/authorize";
import { runOnce } from "./run-once";
import { listPages, listProgress } from "./standing-queries";

/** Tells of roles that end soon: whoever holds one, and whoever may give it anew. Once for each warning of each last day. */
export async function warnOfEndingRoles(context: CommandContext): Promise<void> {
  authorize(context, "reminder.send", null);
  const { database, now } = context;
  const today = dayOf(now);
  const rows = await database.db
    .select({ grant: roleGrant, who: user.name })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .where(and(isNull(roleGrant.endedAt), isNotNull(roleGrant.until)));
  for (const { grant, who } of rows) {
    const { id, userId, role, country, until } = grant;
    const days = until === null ? undefined : dueWarning(until, today);
    if (until === null || !days) continue;
    await runOnce(database, `expiring/${id}/${until}/${days}`, now, async (tx) => {
      const appointers = await listPermittedUsers(tx, appointing(role), country, today);
      await tell(tx, now, [userId, ...appointers], {
        kind: "expiring",
        country,
        path: "/workspace/people",
        values: { who, role, until },
      });
    });
  }
}

/** Reminds focal points of what their country promised, when the day is near, and them and the Centre when it has passed. Once each. */
export async function warnOfCommitments(context: CommandContext): Promise<void> {
  authorize(context, "reminder.send", null);
  const { database, now } = context;
  const today = dayOf(now);
  const rows = await database.db
    .select({ promised: commitment, document: meeting.document })
    .from(commitment)
    .innerJoin(meeting, eq(meeting.id, commitment.meeting))
    .where(and(eq(meeting.world, "real"), eq(commitment.state, "confirmed")));
  for (const { promised, document } of rows) {
    const matter = dueReminder(promised, today);
    if (!matter) continue;
    const { id, country, dueOn, what } = promised;
    await runOnce(database, `commitment-due/${id}/${dueOn}/${matter}`, now, async (tx) => {
      const told = [
        await listPermittedUsers(tx, "commitment.answer", country, today),
        matter === "overdue" ? await listPermittedUsers(tx, "commitment.propose", null, today) : [],
      ];
      await tell(tx, now, told.flat(), {
        ...{ kind: "commitment-due", country, path: "/workspace/commitments" },
        values: { meeting: document.title.text, what: what.text, until: dueOn, matter },
      });
    });
  }
}

/** Tells focal points of a meeting that begins soon, where their country's page is due or its update is not sent in. */
export async function warnOfMeetings(context: CommandContext): Promise<void> {
  authorize(context, "reminder.send", null);
  const { database, now } = context;
  const { db } = database;
  const today = dayOf(now);
  const meetings = await listKnownMeetings(db, "real", today);
  const soon = meetings.flatMap(({ document }) => {
    if (document.audience === "centre") return [];
    const days = dueMeetingWarning(document.from, today);
    return days ? [{ document, days }] : [];
  });
  if (soon.length === 0) return;
  const [pages, updates] = [await listPages(db, today), await listProgress(db)];
  for (const { document, days } of soon) {
    const { presenting, attending } = attendanceOf(document);
    for (const country of [...presenting, ...attending]) {
      const matter = matterOf(
        pages.find((page) => page.country === country),
        updates.filter((update) => update.country === country),
      );
      const focalPoints = await listPermittedUsers(db, "profile.confirm", country, today);
      if (!matter || focalPoints.length === 0) continue;
      await runOnce(database, `meeting-soon/${document.id}/${country}/${days}`, now, (tx) =>
        tell(tx, now, focalPoints, {
          kind: "meeting-soon",
          country,
          path: "/workspace",
          values: { meeting: document.title.text, begins: document.from, matter },
        }),
      );
    }
  }
}
