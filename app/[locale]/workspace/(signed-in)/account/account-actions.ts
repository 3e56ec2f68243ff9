"use server";

import { redirect } from "next/navigation";
import { signInPath } from "@/features/account/own-path";
import { signOut } from "@/features/account/sign-in";
import type { Locale } from "@/lib/i18n/locales";

export async function leaveWorkspace(locale: Locale): Promise<void> {
  await signOut();
  redirect(signInPath(locale, ""));
}
