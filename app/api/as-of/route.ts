import { isLocale } from "@/lib/i18n/locales";
import { readingPath } from "@/lib/reading/reading";

/** Turns the form "read as of a day" into the address of the page. A malformed day leads on too: the page explains the format. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("locale") ?? "";
  const path = searchParams.get("path") ?? "";
  if (!isLocale(locale) || !/^(\/[\w+.-]+)*(\?[\w%=&+.*~-]*)?$/.test(path))
    return new Response("Unknown page.", { status: 400 });
  const reading = {
    locale,
    world: searchParams.get("world") === "sandbox" ? ("sandbox" as const) : ("real" as const),
    asOf: encodeURIComponent(searchParams.get("date") || "?"),
  };
  return new Response(null, { status: 303, headers: { Location: readingPath(reading, path) } });
}
