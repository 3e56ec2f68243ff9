import type { Locale } from "@/lib/i18n/locales";

const ownPath = /^\/(?:en|es|ar)\/workspace(?:[/?][\w\-./?=&%~]*)?$/;

/** The page to go to after signing in: one of the workspace, whatever was asked for. */
export function ownPathOr(next: unknown, locale: Locale): string {
  const home = `/${locale}/workspace`;
  return typeof next === "string" && ownPath.test(next) && !next.includes("//") ? next : home;
}

/** The form to sign in, which leads on to the page. */
export function signInPath(locale: Locale, next: string): string {
  const form = `/${locale}/workspace/sign-in`;
  return next === "" ? form : `${form}?next=${encodeURIComponent(next)}`;
}

/** The second step of the form. */
export function secondFactorPath(locale: Locale, next: string): string {
  return `/${locale}/workspace/sign-in/second-factor?next=${encodeURIComponent(next)}`;
}
