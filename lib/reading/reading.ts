import { type Day, dayOf, isDay } from "@/domain/dates/partial-date";
import type { World } from "@/domain/framework/world";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { decodeSegment } from "./decode-segment";

/** How a page is read: in which language, in which world, and as of which day (null: as of today). */
export interface Reading {
  locale: Locale;
  world: World;
  asOf: Day | null;
}

/** The reading that the address asks for; undefined when its date is no day, or the language is not offered. */
export function findReading(params: { locale: string; scope: string }): Reading | undefined {
  const match = /^~(real|sandbox)(?:@(.*))?$/.exec(decodeSegment(params.scope));
  if (!match || !isLocale(params.locale)) return undefined;
  const [, world, date] = match;
  if (date !== undefined && !isDay(date)) return undefined;
  return { locale: params.locale, world: world as World, asOf: date ?? null };
}

/** The date that an address gives, however malformed; empty without one. */
export function dateInScope(scope: string): string {
  return decodeSegment(scope).split("@").slice(1).join("@");
}

/** The day on which the reader wants to know what was known: never later than today. */
export function dayOfReading(reading: Reading): Day {
  const today = dayOf(new Date());
  return reading.asOf !== null && reading.asOf < today ? reading.asOf : today;
}

/** The address of a page in a reading; `path` begins with a slash, or is empty for the overview. */
export function readingPath({ locale, world, asOf }: Reading, path: string): string {
  const scope = [world === "sandbox" ? "/sandbox" : "", asOf === null ? "" : `/as-of/${asOf}`];
  return `/${locale}${scope.join("")}${path}`;
}
