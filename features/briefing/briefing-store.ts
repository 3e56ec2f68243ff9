import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/database";
import { findKnownMeeting } from "@/db/known-meetings";
import { briefing, country, meeting } from "@/db/tables";
import type { BriefingSettings } from "@/domain/briefing/briefing-settings";
import { dayOf } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { DomainError, type Fault } from "@/lib/errors";

export type BriefingRow = typeof briefing.$inferSelect;

/** Throws `not-found` when there is no such briefing. */
export async function getRow(tx: Pick<Tx, "select">, briefingId: string): Promise<BriefingRow> {
  const [row] = await tx.select().from(briefing).where(eq(briefing.id, briefingId));
  if (!row) throw new DomainError("not-found", `there is no briefing ${briefingId}`);
  return row;
}

/** The draft as whoever asks has read it. Throws `conflict` once it is issued, or when somebody changed it meanwhile. */
export async function getDraft(tx: Tx, briefingId: string, version: number): Promise<BriefingRow> {
  const row = await getRow(tx, briefingId);
  if (row.number !== null) throw conflict(`briefing ${briefingId} is issued`, "issued");
  if (row.version !== version) throw conflict(`briefing ${briefingId} changed`, "changed-since");
  return row;
}

export function conflict(message: string, code: string): DomainError {
  return new DomainError("conflict", message, [{ path: "version", code }]);
}

/** The world of the countries that the settings name. Throws `invalid` where they name what is not there, days to come, or two worlds. */
export async function worldOf(tx: Tx, settings: BriefingSettings, now: Date): Promise<World> {
  const places = await tx
    .select({ iso3: country.iso3, world: country.world })
    .from(country)
    .where(inArray(country.iso3, settings.countries));
  const worlds = new Set(places.map(({ world }) => world));
  const [world] = worlds;
  const faults: Fault[] = [...faultsOfDays(settings, now)];
  const isKnown = places.length === settings.countries.length;
  if (!isKnown) faults.push({ path: "settings.countries", code: "country-unknown" });
  else if (worlds.size > 1) faults.push({ path: "settings.countries", code: "worlds-mixed" });
  if (settings.meeting !== null) {
    const [held] = await tx.select().from(meeting).where(eq(meeting.id, settings.meeting));
    // One that was taken off the record since stays the meeting of a briefing as of a day before.
    const known =
      (await findKnownMeeting(tx, settings.meeting, dayOf(now))) ??
      (await findKnownMeeting(tx, settings.meeting, settings.asOf));
    if (!known || (world && held?.world !== world))
      faults.push({ path: "settings.meeting", code: "meeting-unknown" });
  }
  if (world === undefined || faults.length > 0)
    throw new DomainError("invalid", `settings refused: ${JSON.stringify(faults)}`, faults);
  return world;
}

function faultsOfDays({ asOf, since }: BriefingSettings, now: Date): Fault[] {
  const faults: Fault[] = [];
  if (asOf > dayOf(now)) faults.push({ path: "settings.asOf", code: "date-future" });
  if (since !== null && since > asOf)
    faults.push({ path: "settings.since", code: "date-after-as-of" });
  return faults;
}
