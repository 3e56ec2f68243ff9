import "server-only";
import { eq } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import { checkKnownOn } from "@/db/check-known-on";
import type { CommandContext } from "@/db/command-context";
import { openNewEdition } from "@/db/edition";
import { meeting, meetingAttendance } from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { attendanceOf, meetingSchema } from "@/domain/meeting/meeting";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";

/** Puts a meeting on record. Throws `conflict` when its id is taken, `invalid` when it would be known in the future, and a zod error when it breaks the schema. */
export async function recordMeeting(
  context: CommandContext,
  { world, knownOn, document }: { world: World; knownOn: Day; document: unknown },
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "meeting.add", null);
  const parsed = parseInput(meetingSchema, document);
  checkKnownOn(knownOn, now);
  await database.write(async (tx) => {
    const [present] = await tx.select().from(meeting).where(eq(meeting.id, parsed.id));
    if (present) throw new DomainError("conflict", `there is a meeting ${parsed.id} already`);
    await tx.insert(meeting).values({ id: parsed.id, world, knownOn, document: parsed });
    const { presenting, attending } = attendanceOf(parsed);
    const attendance = [
      ...presenting.map((country) => ({ country, role: "presenting" as const })),
      ...attending.map((country) => ({ country, role: "attending" as const })),
    ];
    if (attendance.length > 0)
      await tx
        .insert(meetingAttendance)
        .values(attendance.map((row) => ({ meeting: parsed.id, ...row })));
    await appendChange(tx, actor, now, {
      action: "recordMeeting",
      subject: parsed.id,
      reason: null,
      before: null,
      after: parsed,
    });
    await openNewEdition(tx);
  });
}
