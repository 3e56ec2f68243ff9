import { type Day, daysBetween, earliestDay, type PartialDate } from "../dates/partial-date";
import type { PageState, UpdateProgress } from "./digest";

/** How many days ahead people are warned of a day: of a role's last one, of a meeting's first one. */
export const warningDays = [30, 7] as const;
export type WarningDays = (typeof warningDays)[number];

/** How long a returned update lies before the Centre is told, in days. */
const idleReturnDays = 60;

/** Which warning of a day is due: the one whose time came last; undefined long before the day, and after it. */
export function dueWarning(of: Day, day: Day): WarningDays | undefined {
  const left = daysBetween(day, of);
  return left < 0 ? undefined : warningDays.findLast((days) => left <= days);
}

/** Which warning of a meeting's beginning is due; none where only its year is known. */
export function dueMeetingWarning(from: PartialDate, day: Day): WarningDays | undefined {
  return from.length === 4 ? undefined : dueWarning(earliestDay(from), day);
}

/** What a country has to see to: its update in hand goes before the age of its page. */
export function matterOf(
  page: Pick<PageState, "freshness"> | undefined,
  updates: readonly Pick<UpdateProgress, "kind" | "state">[],
): "draft" | "returned" | "due" | undefined {
  const own = updates.find(({ kind }) => kind === "country");
  if (own?.state === "draft" || own?.state === "returned") return own.state;
  // What was sent in waits for the Centre, not for the country.
  if (own?.state === "submitted" || !page) return undefined;
  return page.freshness.state === "current" ? undefined : "due";
}

/** Why the Centre is told of a country: its update was returned and lay untouched, or its page is overdue and nothing of the country's waits for the Centre. */
export function escalationOf(
  page: PageState | undefined,
  updates: readonly UpdateProgress[],
  day: Day,
): { matter: "returned" | "overdue"; since: Day; updateId: string | null } | undefined {
  const own = updates.find(({ kind }) => kind === "country");
  if (own?.state === "returned" && daysBetween(own.touchedOn, day) >= idleReturnDays)
    return { matter: "returned", since: own.touchedOn, updateId: own.id };
  if (own?.state === "submitted" || page?.freshness.state !== "overdue") return undefined;
  return { matter: "overdue", since: page.freshness.since, updateId: null };
}

/** The calendar quarter of a day, such as `2026-Q4`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
