import "server-only";
import { and, eq, gt } from "drizzle-orm";
import type { CommandContext } from "@/db/command-context";
import type { Tx } from "@/db/database";
import { revision } from "@/db/tables";
import type { Day } from "@/domain/dates/partial-date";
import { ProfileError, parseProfile } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";
import { byKnowledge } from "@/domain/revision/as-of";
import { draftOf } from "@/domain/update/draft";
import { type Edit, isSame } from "@/domain/update/edit";
import { acceptedDraft } from "@/domain/update/review";
import { DomainError } from "@/lib/errors";
import { storeRevision } from "./publish-revision";
import type { Update } from "./update-store";

interface Correction {
  update: Update & { knownOn: Day };
  /** What should have stood on the day. */
  profile: Profile;
  accepted: readonly Edit[];
  reason: string;
}

/**
 * Publishes a correction of what was known on an earlier day, and carries it on through the days since: what a later
 * revision says otherwise stays as it says. Throws `invalid` when a later revision cannot stand with it. Gives the
 * number of the revision of the day itself.
 */
export async function publishCorrection(
  tx: Tx,
  context: CommandContext,
  { update, profile, accepted, reason }: Correction,
): Promise<number> {
  const { country, knownOn, content } = update;
  const later = await tx
    .select({ number: revision.number, knownOn: revision.knownOn, profile: revision.profile })
    .from(revision)
    .where(and(eq(revision.country, country), gt(revision.knownOn, knownOn)));
  const { number } = await storeRevision(context, { profile, knownOn, reason });
  const standingByDay = new Map(
    later.sort(byKnowledge).map((each) => [each.knownOn, each.profile]),
  );
  for (const [day, standing] of standingByDay) {
    const before = draftOf(country, standing);
    const after = acceptedDraft(before, content, accepted);
    if (isSame(before, after)) continue;
    try {
      await storeRevision(context, { profile: parseProfile(after), knownOn: day, reason });
    } catch (error) {
      if (!(error instanceof ProfileError)) throw error;
      throw new DomainError("invalid", `the correction does not fit what was known on ${day}`, [
        { path: "knownOn", code: "contradicts-later" },
      ]);
    }
  }
  return number;
}
