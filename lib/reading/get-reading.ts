import "server-only";
import { setRequestLocale } from "next-intl/server";
import { isLocale } from "@/lib/i18n/locales";
import { findReading, type Reading } from "./reading";

/** The reading of a page's address, set for the messages of this request. A malformed one is read as of today: the layout answers it with an explanation instead of the page. */
export async function getReading(
  params: Promise<{ locale: string; scope: string }>,
): Promise<Reading> {
  const values = await params;
  const locale = isLocale(values.locale) ? values.locale : "en";
  setRequestLocale(locale);
  return findReading(values) ?? { locale, world: "real", asOf: null };
}
