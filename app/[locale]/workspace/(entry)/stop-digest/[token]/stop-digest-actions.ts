"use server";

import { redirect } from "next/navigation";
import { resumeLinkedDigest, stopLinkedDigest } from "@/features/notice/digest-link";
import { runAction } from "@/lib/action";
import type { Locale } from "@/lib/i18n/locales";

/** Stops the digest, or takes that back, and shows how it stands then; a link that stops none says so there. */
export async function switchDigest(
  locale: Locale,
  token: string,
  step: "stop" | "resume",
): Promise<void> {
  await runAction(() => (step === "stop" ? stopLinkedDigest(token) : resumeLinkedDigest(token)));
  redirect(`/${locale}/workspace/stop-digest/${token}`);
}
