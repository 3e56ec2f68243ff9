import type { ReactNode } from "react";
import { getReading } from "@/lib/reading/get-reading";
import { findReading } from "@/lib/reading/reading";
import { MalformedDate } from "./malformed-date";

export const dynamic = "force-static";
export const revalidate = false;

/** Nothing is rendered at build: there is no database then. Each page is rendered at its first request. */
export function generateStaticParams(): { scope: string }[] {
  return [];
}

export default async function ScopeLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; scope: string }>;
}) {
  const values = await params;
  const reading = await getReading(params);
  if (!findReading(values)) return <MalformedDate reading={reading} />;
  return children;
}
