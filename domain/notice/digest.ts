import { z } from "zod";
import { type Day, daySchema, daysBetween } from "../dates/partial-date";
import { type Grant, isPermitted } from "../permission/permission";
import type { Freshness } from "../status/freshness";
import { actionOn } from "../update/update-actions";
import { isOpen, type UpdateKind, type UpdateState } from "../update/update-state";

/** How long nobody touches a draft before its authors are reminded of it, in days. */
const idleDraftDays = 30;

/** One thing that waits for a person: a page to confirm, an update to correct or to finish, or a queue to review. `since` is how long it has. */
export const digestItemSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["confirm", "returned", "draft"]),
    country: z.string(),
    since: daySchema,
  }),
  z.object({ kind: z.literal("queue"), count: z.int().min(1), since: daySchema }),
]);
export type DigestItem = z.infer<typeof digestItemSchema>;

/** The page of a country and how fresh it is. */
export interface PageState {
  country: string;
  freshness: Freshness;
}

/** An update under way, and the day on which somebody last worked on it. */
export interface UpdateProgress {
  id: string;
  country: string;
  kind: UpdateKind;
  state: UpdateState;
  stateSince: Day;
  touchedOn: Day;
}

/**
 * What a person with these grants owes on a day, for the monthly digest: pages due or overdue that they may confirm,
 * returned updates they may correct, drafts nobody touched for `idleDraftDays`, and the queue they may review. Empty
 * when nothing waits, and then no digest is sent.
 */
export function owedOn(
  grants: readonly Grant[],
  pages: readonly PageState[],
  updates: readonly UpdateProgress[],
  day: Day,
): DigestItem[] {
  const open = updates.filter(({ state }) => isOpen(state));
  const mayWrite = ({ kind, country }: UpdateProgress) =>
    isPermitted(grants, actionOn(kind, "edit"), country, day);
  const confirm = pages
    .filter(({ freshness }) => freshness.state !== "current")
    .filter(({ country }) => isPermitted(grants, "profile.confirm", country, day))
    .map(({ country, freshness }) => item("confirm", country, freshness.since));
  const written = open.filter(mayWrite);
  const returned = written
    .filter(({ state }) => state === "returned")
    .map(({ country, stateSince }) => item("returned", country, stateSince));
  const drafts = written
    .filter(
      ({ state, touchedOn }) => state === "draft" && daysBetween(touchedOn, day) >= idleDraftDays,
    )
    .map(({ country, touchedOn }) => item("draft", country, touchedOn));
  const queue = open
    .filter(({ state }) => state === "submitted")
    .filter(({ country }) => isPermitted(grants, "update.review", country, day))
    .map(({ stateSince }) => stateSince)
    .sort();
  const [oldest] = queue;
  return [
    ...confirm,
    ...returned,
    ...drafts,
    ...(oldest ? [{ kind: "queue" as const, count: queue.length, since: oldest }] : []),
  ];
}

function item(kind: "confirm" | "returned" | "draft", country: string, since: Day): DigestItem {
  return { kind, country, since };
}
