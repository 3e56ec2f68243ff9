import type { ReactNode } from "react";
import { findFirstKnownDay } from "@/features/country/country-queries";
import { getReading } from "@/lib/reading/get-reading";
import { dateInScope, dayOfReading, findReading } from "@/lib/reading/reading";
import { MalformedDate } from "./malformed-date";
import { NothingKnown } from "./nothing-known";

/** The page, where its date can be read and something was known then; else what is wrong with it. */
export async function ReadableScope({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; scope: string }>;
}) {
  const values = await params;
  const reading = await getReading(params);
  if (!findReading(values))
    return <MalformedDate reading={reading} date={dateInScope(values.scope)} />;
  const first = await findFirstKnownDay(reading.world);
  if (first === undefined || dayOfReading(reading) < first)
    return <NothingKnown reading={reading} first={first} />;
  return children;
}
