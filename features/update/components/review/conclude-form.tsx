"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useId } from "react";
import { changeAtFault } from "@/domain/update/fault-place";
import type { ActionResult } from "@/lib/action";
import { FaultText } from "./fault-text";
import { useBoard } from "./review-board";
import { anchorOf, type BoardChange, type FormAction } from "./review-types";

/** The end of a review: says what will happen, or why it cannot yet. */
export function ConcludeForm({
  version,
  hasConflicts,
  defaultReason,
  titles,
  action,
}: {
  version: number;
  hasConflicts: boolean;
  defaultReason: string;
  /** What each change is of, by its key. */
  titles: Record<string, ReactNode>;
  action: FormAction;
}) {
  const t = useTranslations("review");
  const { changes, markOf, noteFaults } = useBoard();
  const [result, submit, isPending] = useActionState(action, undefined);
  const id = useId();
  const placed = placedFaults(result, changes);
  useEffect(
    () => noteFaults(new Map(placedFaults(result, changes))),
    [result, changes, noteFaults],
  );
  const count = (kind: string | undefined) =>
    changes.filter(({ key }) => markOf(key)?.kind === kind).length;
  const [accepted, returned, undecided] = [count("accepted"), count("returned"), count(undefined)];
  const firstUndecided = changes.find(({ key }) => !markOf(key));
  const isReady = undecided === 0 && !hasConflicts;
  return (
    <form action={submit} className="no-print max-w-2xl space-y-3">
      <input type="hidden" name="version" value={version} />
      {changes
        .filter(({ key }) => markOf(key)?.kind === "accepted")
        .map(({ key }) => (
          <input key={key} type="hidden" name="accepted" value={key} />
        ))}
      {accepted === 0 && isReady ? (
        <input type="hidden" name="reason" value={defaultReason} />
      ) : (
        <div>
          <label htmlFor={id} className="block text-sm font-semibold">
            {t("publicReason")}
          </label>
          <textarea
            id={id}
            name="reason"
            required
            maxLength={2_000}
            rows={2}
            defaultValue={defaultReason}
            aria-describedby={`${id}-fault`}
            className="field w-full"
          />
        </div>
      )}
      <FaultText result={result} path="reason" id={`${id}-fault`} />
      <FaultText result={result} except={["reason"]} />
      {placed.length > 0 && (
        <ul className="list-disc ps-5">
          {placed.map(([key]) => (
            <li key={key}>
              <a href={`#${anchorOf(key)}`}>{titles[key]}</a>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="submit"
          className="button font-semibold"
          disabled={!isReady || isPending}
          aria-describedby={isReady ? undefined : `${id}-not-yet`}
        >
          {isReady ? buttonText() : t("concludeTitle")}
        </button>
        {!isReady && (
          <p id={`${id}-not-yet`} className="text-sm">
            {hasConflicts ? (
              <a href="#conflicts">{t("notYetConflicts")}</a>
            ) : (
              <>
                {t("notYetUndecided", { count: undecided })}{" "}
                {firstUndecided && (
                  <a href={`#${anchorOf(firstUndecided.key)}`}>{t("firstUndecided")}</a>
                )}
              </>
            )}
          </p>
        )}
      </div>
    </form>
  );

  function buttonText(): string {
    if (changes.length === 0) return t("closeNothing");
    if (returned === 0) return t("publishOnly", { accepted });
    return accepted === 0
      ? t("returnOnly", { returned })
      : t("publishAndReturn", { accepted, returned });
  }
}

const ownCodes = ["verdict-missing", "verdict-changed", "base-moved"];

/** The faults of a refused end by the change at which each is shown. What a profile's rules refuse is one thing to a reviewer: it does not stand alone. */
function placedFaults(
  result: ActionResult<void> | undefined,
  changes: readonly BoardChange[],
): [key: string, code: string][] {
  if (!result || result.ok) return [];
  const keys = changes.map(({ key }) => key);
  return result.faults.flatMap(({ path, code }) => {
    const key = keys.includes(path) ? path : changeAtFault(path, keys);
    if (key === undefined) return [];
    const isOwn = ownCodes.includes(code);
    return [[key, isOwn ? code : "does-not-stand"] satisfies [string, string]];
  });
}
