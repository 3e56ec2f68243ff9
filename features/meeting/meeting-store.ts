import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/database";
import { changeLog, country, meeting, meetingAttendance, meetingVersion } from "@/db/tables";
import type { World } from "@/domain/framework/world";
import { attendanceOf, endsBeforeItBegins, type MeetingDocument } from "@/domain/meeting/meeting";
import { storedMeeting, versionOn } from "@/domain/meeting/meeting-version";
import { isCycle } from "@/domain/meeting/series";
import { DomainError, type Fault } from "@/lib/errors";

export type StoredMeeting = typeof meeting.$inferSelect;
type Version = typeof meetingVersion.$inferSelect;

/** The meeting and its newest version. Throws `not-found`, and `conflict` where it is not the version that the change was made on. */
export async function findForChange(
  tx: Tx,
  id: string,
  number: number,
): Promise<{ stored: StoredMeeting; newest: Version & { document: MeetingDocument } }> {
  const [stored] = await tx.select().from(meeting).where(eq(meeting.id, id));
  const versions = stored ? await versionsOf(tx, stored) : [];
  const newest = versionOn(versions, lastDay);
  if (!stored || !newest?.document) throw new DomainError("not-found", `there is no meeting ${id}`);
  if (newest.number !== number)
    throw new DomainError(
      "conflict",
      `meeting ${id} is at version ${newest.number}, not ${number}`,
    );
  return { stored, newest: { ...newest, document: newest.document } };
}

const lastDay = "9999-12-31";

/** Its versions; of a meeting from before there were any, the one that its row and the log tell of, which is stored with it. */
async function versionsOf(tx: Tx, stored: StoredMeeting): Promise<Version[]> {
  const { id, knownOn, document } = stored;
  const versions = await tx.select().from(meetingVersion).where(eq(meetingVersion.meeting, id));
  if (versions.length > 0) return versions;
  const [recorded] = await tx
    .select({ at: changeLog.at, actor: changeLog.actor })
    .from(changeLog)
    .where(and(eq(changeLog.subject, id), eq(changeLog.action, "recordMeeting")));
  const first = {
    ...{ meeting: id, number: 1, knownOn, document },
    recordedAt: recorded?.at ?? `${knownOn}T00:00:00.000Z`,
    author: recorded?.actor ?? "system:unknown",
  };
  await tx.insert(meetingVersion).values(first);
  return [first];
}

/** Throws `invalid` for a meeting that ends before it begins, names a country that is not of its world, is an exchange of fewer than two, or does not follow another of its world. */
export async function requireSound(tx: Tx, world: World, document: MeetingDocument): Promise<void> {
  const { presenting, attending } = attendanceOf(document);
  const codes = [...presenting, ...attending];
  const rows = await tx
    .select({ iso3: country.iso3 })
    .from(country)
    .where(and(eq(country.world, world), inArray(country.iso3, codes)));
  const known = new Set(rows.map((row) => row.iso3));
  if (endsBeforeItBegins(document)) refuse("to", "date-order");
  if (codes.some((code) => !known.has(code))) refuse("attending", "country-unknown");
  if (document.kind === "exchange" && codes.length < 2) refuse("attending", "exchange-alone");
  if (document.follows === null) return;
  const others = await tx.select().from(meeting).where(eq(meeting.world, world));
  const documents = others.map((row) => storedMeeting(row.document));
  const followed = others.find(({ id }) => id === document.follows);
  if (!followed || (await isRemoved(tx, followed.id))) refuse("follows", "meeting-unknown");
  if (isCycle([...documents.filter(({ id }) => id !== document.id), document], document))
    refuse("follows", "meeting-circle");
}

async function isRemoved(tx: Tx, id: string): Promise<boolean> {
  const versions = await tx.select().from(meetingVersion).where(eq(meetingVersion.meeting, id));
  return versions.length > 0 && versionOn(versions, lastDay)?.document === null;
}

function refuse(field: string, code: string): never {
  const fault: Fault = { path: `document.${field}`, code };
  throw new DomainError("invalid", `meeting refused: ${field} ${code}`, [fault]);
}

/** Who takes part, as the document has it now. */
export async function storeAttendance(tx: Tx, id: string, document: MeetingDocument | null) {
  await tx.delete(meetingAttendance).where(eq(meetingAttendance.meeting, id));
  if (!document) return;
  const { presenting, attending } = attendanceOf(document);
  const rows = [
    ...presenting.map((iso3) => ({ meeting: id, country: iso3, role: "presenting" as const })),
    ...attending.map((iso3) => ({ meeting: id, country: iso3, role: "attending" as const })),
  ];
  if (rows.length > 0) await tx.insert(meetingAttendance).values(rows);
}
