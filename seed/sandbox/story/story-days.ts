import { type Day, dayOf } from "@/domain/dates/partial-date";
import type { Random } from "../random";

const dayMs = 86_400_000;

/** The day `days` later; earlier when negative. */
export function dayAfter(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(day) + days * dayMs));
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The days on which the revisions became known, each later than the one before: from 2017 to October 2026, or to some year before for a country that has fallen silent. */
export function knownDays(random: Random, revisions: number): Day[] {
  const first = dayAfter("2017-01-16", random.int(700));
  const last = random.chance(0.65)
    ? dayAfter("2026-01-05", random.int(290))
    : dayAfter("2021-06-01", random.int(1500));
  if (revisions === 1) return [last];
  const step = daysBetween(first, last) / (revisions - 1);
  return Array.from({ length: revisions }, (_, index) =>
    index === revisions - 1
      ? last
      : dayAfter(first, Math.floor(index * step + random.int(Math.floor(step * 0.8)))),
  );
}
