import type { Day } from "../dates/partial-date";

/** What a queue is ordered by: whose update it is, and the instant since which it waits. */
export interface Waiting {
  country: string;
  stateSince: string;
}

/**
 * The updates in the order in which they are best reviewed: those of countries that meet soonest first, then those
 * that wait longest. A meeting before today moves nobody.
 */
export function orderQueue<Item extends Waiting>(
  items: readonly Item[],
  nextMeetingDayByCountry: ReadonlyMap<string, Day>,
  today: Day,
): Item[] {
  const meets = ({ country }: Item) => {
    const day = nextMeetingDayByCountry.get(country);
    return day !== undefined && day >= today ? day : "none";
  };
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  // A day begins with a digit, and is less than "none".
  return items.toSorted(
    (a, b) => compare(meets(a), meets(b)) || compare(a.stateSince, b.stateSince),
  );
}
