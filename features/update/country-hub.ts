import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { listPermittedUsers } from "@/db/permitted-users";
import { country, countryUpdate, user } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import { isPermitted } from "@/domain/permission/permission";
import { freshnessOn } from "@/domain/status/freshness";
import { actionOn } from "@/domain/update/update-actions";
import type { UpdateKind } from "@/domain/update/update-state";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { findOpenUpdates, getUpdatePage } from "./update-queries";
import { findStanding } from "./update-store";

/** What the page of a country in the workspace shows: what is published, what is under way, what came back, and what this person may do. Throws `forbidden` and `not-found`. */
export async function getCountryHub(context: CommandContext, iso3: string) {
  const { database, actor, now } = context;
  const { db } = database;
  authorize(context, "update.read", iso3);
  const [place] = await db.select().from(country).where(eq(country.iso3, iso3));
  if (!place) throw new DomainError("not-found", `there is no country ${iso3}`);
  const today = dayOf(now);
  const standing = await findStanding(db, iso3, today);
  const updates = await findOpenUpdates(context, iso3);
  const pages = await Promise.all(updates.map(({ id }) => getUpdatePage(context, id)));
  const may = (kind: UpdateKind, deed: "edit" | "withdraw") =>
    isPermitted(actor.grants, actionOn(kind, deed), iso3, today);
  const { iso3: code, names, world, cadenceMonths } = place;
  return {
    place: { iso3: code, names, world, cadenceMonths },
    today,
    published: standing.profile
      ? {
          number: standing.number,
          trueOn: lastWord(standing.profile.confirmations, standing.knownOn),
          freshness: freshnessOn(
            standing.profile.confirmations,
            standing.knownOn,
            cadenceMonths,
            today,
          ),
        }
      : null,
    updates: updates.map((update, index) => {
      const page = pages[index];
      return {
        update,
        returned: (page?.changes ?? []).flatMap(({ key, verdict }) =>
          verdict?.kind === "returned" ? [{ key, reason: verdict.reason }] : [],
        ),
        comments: (page?.comments ?? []).slice(-3).reverse(),
        hasConflicts: (page?.conflicts.length ?? 0) > 0,
        may: { edit: may(update.kind, "edit"), withdraw: may(update.kind, "withdraw") },
      };
    }),
    /** The country's update withdrawn last, while no other is open: its withdrawal can be undone. */
    withdrawn:
      may("country", "edit") && updates.every(({ kind }) => kind !== "country")
        ? await findWithdrawn(context, iso3)
        : undefined,
    may: {
      edit: may("country", "edit"),
      confirm: isPermitted(actor.grants, "profile.confirm", iso3, today),
      writeReading: may("centre", "edit"),
      setCadence: isPermitted(actor.grants, "country.setCadence", iso3, today),
      readPeople: isPermitted(actor.grants, "people.read", iso3, today),
      readHandover: isPermitted(actor.grants, "handover.read", iso3, today),
    },
  };
}

/** The names of those who may hand an update in. */
export async function listSubmitters(
  { database, now }: CommandContext,
  { kind, country: iso3 }: { kind: UpdateKind; country: string },
): Promise<string[]> {
  const ids = await listPermittedUsers(database.db, actionOn(kind, "submit"), iso3, dayOf(now));
  if (ids.length === 0) return [];
  const rows = await database.db
    .select({ name: user.name })
    .from(user)
    .where(inArray(user.id, ids));
  return rows.map(({ name }) => name).sort();
}

/** The country's latest update, where it was withdrawn. */
async function findWithdrawn({ database }: CommandContext, iso3: string) {
  const { id, kind, state, stateSince, version } = countryUpdate;
  const [latest] = await database.db
    .select({ id, kind, state, stateSince, version })
    .from(countryUpdate)
    .where(and(eq(countryUpdate.country, iso3), eq(kind, "country")))
    .orderBy(desc(countryUpdate.createdAt))
    .limit(1);
  return latest?.state === "withdrawn" ? latest : undefined;
}

/** The day of the country's last confirmation, else of the newest version. */
function lastWord(confirmations: readonly { date: string }[], knownOn: string): string {
  return [knownOn, ...confirmations.map(({ date }) => date)].sort().at(-1) ?? knownOn;
}
