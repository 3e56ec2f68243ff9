import { isDay } from "@/domain/dates/partial-date";
import { isLocale } from "@/lib/i18n/locales";
import type { Reading } from "./reading";

/** The address of a chart's figures as CSV, in the reading of the page that shows it. */
export function chartCsvPath(reading: Reading, chart: string): string {
  const { locale, world, asOf } = reading;
  const query = new URLSearchParams({ locale, world, ...(asOf !== null && { "as-of": asOf }) });
  return `/api/charts/${chart}?${query}`;
}

/** The reading that such an address asks for; undefined when it is malformed. */
export function findQueriedReading(query: URLSearchParams): Reading | undefined {
  const locale = query.get("locale") ?? "en";
  const world = query.get("world") ?? "real";
  const asOf = query.get("as-of");
  if (!isLocale(locale) || (world !== "real" && world !== "sandbox")) return undefined;
  if (asOf !== null && !isDay(asOf)) return undefined;
  return { locale, world, asOf };
}
