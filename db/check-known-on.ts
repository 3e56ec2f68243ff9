import { type Day, dayOf, isDay } from "@/domain/dates/partial-date";
import { DomainError } from "@/lib/errors";

/** Refuses what is no day, and a day that has not come: nothing is known in advance. */
export function checkKnownOn(knownOn: Day, now: Date): void {
  if (!isDay(knownOn) || knownOn > dayOf(now))
    throw new DomainError("invalid", `knownOn ${knownOn} is no day up to today`);
}
