import { notFound } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";

/** In place of a page that the reader's roles do not open: the status 404 and the workspace's `not-found.tsx`, which does not say whether there is one. */
export function NoAccess(_: { locale: Locale }): never {
  notFound();
}
