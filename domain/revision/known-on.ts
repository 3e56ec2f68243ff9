import { type Day, earliestDay, latestDay, type PartialDate } from "../dates/partial-date";

/**
 * The day on which a statement entered later became known: the day of its source. Where the source gives only a
 * month or a year, it is the statement's own day if that lies inside, since those present knew then; else the
 * last day of the period, the first on which it is certain.
 */
export function knownOnOf(sourceDate: PartialDate, statementDate: PartialDate): Day {
  const certain = latestDay(sourceDate);
  const isOwnDay = statementDate.length === 10;
  const liesInside = statementDate >= earliestDay(sourceDate) && statementDate <= certain;
  return isOwnDay && liesInside ? statementDate : certain;
}
