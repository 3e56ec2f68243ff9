"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import { useFaultWords } from "./fault-words";
import { MarkLine } from "./mark-line";
import { useBoard } from "./review-board";
import type { Mark } from "./review-types";

/** Accept or send back one change. Each is a form of its own, so that both work without JavaScript. */
export function VerdictControls({
  editKey,
  label,
  action,
}: {
  editKey: string;
  /** What the change is, for those who hear the buttons without seeing what is above them. */
  label: string;
  action: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("review");
  const words = useFaultWords();
  const board = useBoard();
  const area = useRef<HTMLDivElement>(null);
  const reason = useRef<HTMLDetailsElement>(null);
  const id = useId();
  const mark = board.markOf(editKey);
  const fault = board.faultOf(editKey);
  const decide = (wanted: Mark | null) => {
    if (reason.current) reason.current.open = false;
    board.mark([editKey], wanted);
    // What was pressed may go away now, and the focus with it.
    const stays = wanted?.kind === "returned" ? "return" : "accept";
    area.current?.querySelector<HTMLElement>(`[data-key=${stays}]`)?.focus();
  };
  const form = (verdict: string, onSubmit: (sent: FormData) => void, children: ReactNode) => (
    <form
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <input type="hidden" name="editKey" value={editKey} />
      <input
        type="hidden"
        name="proposalHash"
        value={board.changes.find(({ key }) => key === editKey)?.proposalHash}
      />
      <input type="hidden" name="verdict" value={verdict} />
      {children}
    </form>
  );
  return (
    <div ref={area} className="no-print mt-3 space-y-2">
      <MarkLine mark={mark} />
      <div role="alert">{fault && <p className="fault">{words(fault)}</p>}</div>
      <div className="flex flex-wrap items-start gap-2">
        {form(
          "accepted",
          () => decide({ kind: "accepted", reason: null }),
          <button
            type="submit"
            className="button"
            data-key="accept"
            aria-pressed={mark?.kind === "accepted"}
            aria-label={`${t("accept")}: ${label}`}
          >
            {t("accept")}
          </button>,
        )}
        <details
          ref={reason}
          className="min-w-0 open:basis-full"
          onToggle={(event) => {
            if (event.currentTarget.open) event.currentTarget.querySelector("textarea")?.focus();
          }}
        >
          <summary
            className="button inline-block list-none"
            data-key="return"
            aria-label={`${t("return")} ${label}`}
          >
            {t("return")}
          </summary>
          <div className="mt-2 max-w-2xl">
            {form(
              "returned",
              (sent) => decide({ kind: "returned", reason: String(sent.get("reason")) }),
              <>
                <label htmlFor={id} className="block text-sm font-semibold">
                  {t("returnReason")}
                </label>
                <textarea
                  id={id}
                  name="reason"
                  required
                  maxLength={2_000}
                  rows={2}
                  className="field w-full"
                />
                <button type="submit" className="button">
                  {t("returnSubmit")}
                </button>
              </>,
            )}
          </div>
        </details>
        {mark &&
          form(
            "undecided",
            () => decide(null),
            <button
              type="submit"
              className="button"
              data-key="undo"
              aria-label={`${t("undo")}: ${label}`}
            >
              {t("undo")}
            </button>,
          )}
      </div>
    </div>
  );
}
