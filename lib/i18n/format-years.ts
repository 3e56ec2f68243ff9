import { daysInYear } from "@/domain/dates/partial-date";
import { dateLocale } from "./format-date";
import type { Locale } from "./locales";

/** Days as years, to a tenth, in the reader's language. */
export function formatYears(days: number, locale: Locale): string {
  return new Intl.NumberFormat(dateLocale(locale), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(days / daysInYear);
}
