import type { ReactNode } from "react";
import { ReadableScope } from "./readable-scope";

export const dynamic = "force-static";
export const revalidate = false;

/** Nothing is rendered at build: there is no database then. Each page is rendered at its first request, and kept until the public edition or the day changes. */
export function generateStaticParams(): { scope: string }[] {
  return [];
}

export default function ScopeLayout(props: {
  children: ReactNode;
  params: Promise<{ locale: string; scope: string }>;
}) {
  return <ReadableScope {...props} />;
}
