import type { ReactNode } from "react";
import { ReadableScope } from "@/app/[locale]/(public)/[scope]/readable-scope";

/** Pages that answer a query: rendered anew each time, and like the public ones without a session. */
export const dynamic = "force-dynamic";

export default function SearchLayout(props: {
  children: ReactNode;
  params: Promise<{ locale: string; scope: string }>;
}) {
  return <ReadableScope {...props} />;
}
