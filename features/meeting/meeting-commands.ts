import "server-only";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import { checkKnownOn } from "@/db/check-known-on";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { openNewEdition } from "@/db/edition";
import { country, meeting, meetingAttendance } from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import { type World, worlds } from "@/domain/framework/world";
import { attendanceOf, meetingSchema } from "@/domain/meeting/meeting";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";

const inputSchema = z.strictObject({
  world: z.enum(worlds),
  knownOn: z.string(),
  document: meetingSchema,
});

/** Puts a meeting on record. Throws `conflict` when its id is taken, `invalid` when it would be known in the future or names a country that the tracker does not know, and a zod error when it breaks the schema. */
export async function recordMeeting(
  context: CommandContext,
  input: { world: World; knownOn: Day; document: unknown },
): Promise<void> {
  const { database, actor, now } = context;
  authorize(context, "meeting.add", null);
  const { world, knownOn, document: parsed } = parseInput(inputSchema, input);
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
    await requireCountries(
      tx,
      attendance.map((row) => row.country),
    );
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

async function requireCountries(tx: Tx, codes: readonly string[]): Promise<void> {
  const rows = await tx
    .select({ iso3: country.iso3 })
    .from(country)
    .where(inArray(country.iso3, [...codes]));
  const known = new Set(rows.map((row) => row.iso3));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0)
    throw new DomainError("invalid", `not in the tracker: ${unknown.join(", ")}`, [
      { path: "document.attending", code: "country-unknown" },
    ]);
}
