import { and, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Day } from "@/domain/dates/partial-date";
import { statement } from "./tables";

/** The statements that the tracker knew on a day and that everybody may read. */
export function publicOn(day: Day): SQL | undefined {
  return and(
    eq(statement.audience, "public"),
    lte(statement.knownFrom, day),
    or(isNull(statement.knownTo), gt(statement.knownTo, day)),
  );
}
