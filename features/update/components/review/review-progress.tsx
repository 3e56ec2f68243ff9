"use client";

import { useTranslations } from "next-intl";
import { useIsReady } from "@/components/ui/use-is-ready";
import { useBoard } from "./review-board";

/** How far the review has come, and the way to accept all that is left. */
export function ReviewProgress() {
  const t = useTranslations("review");
  const { changes, markOf, mark } = useBoard();
  const isReady = useIsReady();
  const undecided = changes.filter(({ key }) => !markOf(key));
  return (
    <div className="bg-page border-line no-print sticky top-0 z-[1] flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2">
      <p role="status" className="font-semibold">
        {t("progress", { decided: changes.length - undecided.length, total: changes.length })}
      </p>
      {undecided.length > 0 && (
        <button
          type="button"
          className="button needs-script"
          disabled={!isReady}
          onClick={() =>
            mark(
              undecided.map(({ key }) => key),
              { kind: "accepted", reason: null },
            )
          }
        >
          {t("acceptRest", { count: undecided.length })}
        </button>
      )}
      <a href="#conclude">{t("concludeTitle")}</a>
    </div>
  );
}
