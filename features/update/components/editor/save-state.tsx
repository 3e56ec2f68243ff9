"use client";

import { useTranslations } from "next-intl";
import type { SyncStatus } from "./draft-sync";

/** Whether what was typed is safe, and where. */
export function SaveState({ status }: { status: SyncStatus }) {
  const t = useTranslations("editing.saving");
  const isTrouble = status !== "saved" && status !== "saving";
  return (
    <p
      role="status"
      aria-live="polite"
      className={
        isTrouble ? "border-notice-line bg-notice border-s-4 px-2 font-semibold" : "text-ink-soft"
      }
    >
      {t(status)}
    </p>
  );
}
