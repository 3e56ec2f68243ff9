import {
  comparedCodes,
  joinCodes,
  maxCompared,
  minCompared,
} from "@/domain/comparison/compared-codes";
import { findQueriedReading } from "@/lib/reading/chart-csv-path";
import { readingPath } from "@/lib/reading/reading";

/** Turns the chosen countries into the address of their comparison; with too few or too many, leads back to the choice and its limits. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const reading = findQueriedReading(searchParams);
  const codes = comparedCodes(joinCodes(searchParams.getAll("country")));
  if (!reading || codes.some((code) => !/^[A-Z]{3}$/.test(code)))
    return new Response("Unknown language, world, day or country.\n", { status: 400 });
  const isComparable = codes.length >= minCompared && codes.length <= maxCompared;
  const path = isComparable ? `/compare/${joinCodes(codes)}` : "/compare#limits";
  return new Response(null, { status: 303, headers: { Location: readingPath(reading, path) } });
}
