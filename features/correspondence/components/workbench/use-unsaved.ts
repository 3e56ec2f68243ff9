import { type Dispatch, useEffect, useRef } from "react";
import { UnsavedStorage } from "@/lib/unsaved-storage";
import { type BenchState, type BenchStep, type UnsavedTie, unsavedTies } from "../../bench-state";
import type { BenchOwner } from "./use-bench";

/** Keeps in the browser what was entered and is not stored yet, and offers what an earlier visit left there. */
export function useUnsaved(
  state: BenchState,
  step: Dispatch<BenchStep>,
  { userId, versionId, isReading, isPart }: BenchOwner,
): void {
  const storage = useRef<UnsavedStorage<UnsavedTie>>(null);
  const elsewhere = useRef<readonly UnsavedTie[]>([]);
  const what = `${isReading ? "reading" : "table"}/${versionId}`;
  useEffect(() => {
    const opened = new UnsavedStorage<UnsavedTie>(userId, what);
    void opened.read().then((kept) => {
      // Nothing is written before this: it would take the place of what is offered.
      storage.current = opened;
      elsewhere.current = isPart ? kept : [];
      step({ kind: "offer", kept });
    });
  }, [userId, what, isPart, step]);

  const { drafts, offered, offences } = state;
  const isEmpty = drafts.size === 0 && offered.length === 0;
  const wasEmpty = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only these are kept.
  useEffect(() => {
    if (isEmpty && wasEmpty.current) return;
    wasEmpty.current = isEmpty;
    const ofOtherParts = elsewhere.current.filter(({ id }) => !offences.has(id));
    storage.current?.write([...ofOtherParts, ...unsavedTies(state)]);
  }, [drafts, offered, offences]);
}
