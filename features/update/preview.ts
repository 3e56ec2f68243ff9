import "server-only";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import { country } from "@/db/tables";
import { dayOf } from "@/domain/dates/partial-date";
import type { Audience } from "@/domain/framework/framework";
import { profileFor } from "@/domain/profile/profile";
import { statusOn } from "@/domain/status/country-status";
import { completePart } from "@/domain/update/complete-part";
import { actionOn } from "@/domain/update/update-actions";
import { authorize } from "@/lib/authorize";
import { DomainError } from "@/lib/errors";
import { getUpdate } from "./update-store";

/** What an audience would read of a country if an update were published as it stands today: what is complete in it. Throws `not-found` and `forbidden`. */
export async function getPreview(context: CommandContext, updateId: string, audience: Audience) {
  const { db } = context.database;
  const { content, ...update } = await getUpdate(db, updateId);
  authorize(context, actionOn(update.kind, "read"), update.country);
  const [place] = await db.select().from(country).where(eq(country.iso3, update.country));
  if (!place) throw new DomainError("not-found", `there is no country ${update.country}`);
  const { profile: complete, faults } = completePart(content);
  const profile = profileFor(complete, audience);
  const today = dayOf(context.now);
  const { sources, country: iso3, ...sections } = profile;
  const { names, region, centre, cadenceMonths, world } = place;
  const status = statusOn(
    { country: iso3, names, region, centre, cadenceMonths, lastKnownOn: today, sections, sources },
    today,
  );
  return { update, world, status, profile, faults, today };
}
