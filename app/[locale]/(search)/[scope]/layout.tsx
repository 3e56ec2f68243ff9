import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ReadableScope } from "@/app/[locale]/(public)/[scope]/readable-scope";
import { getReading } from "@/lib/reading/get-reading";
import { dateInScope, findReading, readingPath } from "@/lib/reading/reading";

/** Pages that answer a query: rendered anew each time, and like the public ones without a session. */
export const dynamic = "force-dynamic";

export default async function SearchLayout(props: {
  children: ReactNode;
  params: Promise<{ locale: string; scope: string }>;
}) {
  const values = await props.params;
  const reading = await getReading(props.params);
  // What is rendered on demand has sent its status before the page is known; the cached page explains, with the right one.
  if (!findReading(values))
    redirect(readingPath({ ...reading, asOf: encodeURIComponent(dateInScope(values.scope)) }, ""));
  return <ReadableScope {...props} />;
}
