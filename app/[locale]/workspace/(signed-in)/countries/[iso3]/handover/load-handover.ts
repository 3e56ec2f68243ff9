import { dayOf } from "@/domain/dates/partial-date";
import { isOpenCommitment } from "@/domain/engagement/commitment-state";
import { isPermitted } from "@/domain/permission/permission";
import type { getCommandContext } from "@/features/account/session";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { getHandover } from "@/features/country/handover-queries";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { listRolePeriods } from "@/features/people/people-queries";
import { findOpenUpdates, getUpdatePage } from "@/features/update/update-queries";

type Context = Awaited<ReturnType<typeof getCommandContext>>;

/** Everything that a successor needs of a country. Throws `forbidden` and `not-found`. */
export async function loadHandover(context: Context, iso3: string) {
  const today = dayOf(context.now);
  const handover = await getHandover(context, iso3);
  const [periods, meetings, updates, commitments] = await Promise.all([
    listRolePeriods(context, iso3),
    listMeetings(handover.world, today),
    findOpenUpdates(context, iso3),
    listCommitments(context),
  ]);
  return {
    handover,
    periods,
    meetings,
    today,
    /** What is still open; empty for those who may not read it. */
    commitments: commitments.filter(
      ({ country, state }) => country === iso3 && isOpenCommitment(state),
    ),
    updates: await Promise.all(updates.map((update) => withReturns(context, update))),
    mayReadUpdates: isPermitted(context.actor.grants, "update.read", iso3, today),
  };
}

/** The update with the changes that the reviewer sent back. */
async function withReturns(
  context: Context,
  update: Awaited<ReturnType<typeof findOpenUpdates>>[number],
) {
  const {
    changes,
    base,
    update: { content },
  } = await getUpdatePage(context, update.id);
  const returned = changes.flatMap(({ key, edit, verdict }) =>
    verdict?.kind === "returned"
      ? [{ key, edit, drafts: [content, base.draft], reason: verdict.reason }]
      : [],
  );
  return { update, returned };
}
