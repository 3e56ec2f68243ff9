import type { PartialDate } from "@/domain/dates/partial-date";
import type { Locale } from "./locales";

/** The tag that dates are written by: English as the United Nations writes it, day before month. */
export function dateLocale(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale;
}

/** A date in the reader's language, as precise as it is known and no more. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split("-");
  if (!month) return String(Number(year));
  return new Intl.DateTimeFormat(dateLocale(locale), {
    year: "numeric",
    month: day ? "short" : "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`));
}

/** An instant in the reader's language, to the minute, in UTC. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(new Date(instant));
}
