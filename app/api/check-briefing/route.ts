import { findQueriedReading } from "@/lib/reading/chart-csv-path";
import { readingPath } from "@/lib/reading/reading";

/** Turns the fingerprint of a file into the address that says whether it is genuine. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const reading = findQueriedReading(searchParams);
  const fingerprint = searchParams.get("fingerprint")?.trim().toLowerCase() ?? "";
  if (!reading) return new Response("Unknown language or world.\n", { status: 400 });
  const path = `/briefings/check/${encodeURIComponent(fingerprint.slice(0, 100) || "none")}`;
  return new Response(null, { status: 303, headers: { Location: readingPath(reading, path) } });
}
