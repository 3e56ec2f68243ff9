"use client";

import { useEffect, useReducer, useRef } from "react";
import {
  type BenchFilter,
  type BenchOffence,
  type BenchRemark,
  beginBench,
  shownOffences,
  stepBench,
  type Tie,
  tieOf,
  undoneTie,
} from "../../bench-state";
import type { OffenceAid } from "../../workbench-queries";
import { fetchAid, sendReading, sendTie } from "./bench-requests";
import { useUnsaved } from "./use-unsaved";

/** Whose workbench it is, of which version, and whether for a reading apart. */
export interface BenchOwner {
  userId: string;
  versionId: number;
  isReading: boolean;
  /** Whether the version has offences that are not on it. */
  isPart: boolean;
}

/** The workbench of a draft: what is shown and entered, and what is sent to be stored, one after the other. */
export function useBench(
  offences: readonly BenchOffence[],
  openId: number | null,
  owner: BenchOwner,
  returned: { remarks: readonly BenchRemark[]; filter: BenchFilter },
) {
  const { isReading } = owner;
  const [state, step] = useReducer(stepBench, null, () =>
    beginBench(offences, openId, isReading, returned),
  );
  const versions = useRef(new Map<number, number>());
  const queue = useRef(Promise.resolve());
  const shown = shownOffences(state);
  const open = state.openId === null ? undefined : state.offences.get(state.openId);

  useUnsaved(state, step, owner);

  const isDirty = state.drafts.size > 0;
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const send = (id: number, tie: Tie, next: number | null, isUndo: boolean) => {
    const known = state.troubles.get(id)?.theirs?.version ?? state.offences.get(id)?.version ?? 0;
    if (!state.sent.has(id)) versions.current.set(id, known);
    step({ kind: "send", id, tie, next, isUndo });
    queue.current = queue.current.then(async () => {
      const version = versions.current.get(id) ?? known;
      const reply = await (isReading ? sendReading(id, tie) : sendTie(id, version, tie));
      if (!reply.isStored) return step({ kind: "refused", id, trouble: reply.trouble });
      versions.current.set(id, reply.version);
      step({ kind: "stored", id, tie, version: reply.version });
    });
  };

  const neighbour = (by: number): number | null => {
    const at = shown.findIndex(({ id }) => id === state.openId);
    return (at < 0 ? shown[0] : shown[at + by])?.id ?? null;
  };

  return {
    ...{ state, shown, open, step },
    move: (by: number) => {
      const id = neighbour(by);
      if (id !== null) step({ kind: "open", id });
    },
    enter: (tie: Tie, field: string | null) => {
      if (open) step({ kind: "enter", id: open.id, tie, field });
    },
    /** Saves what was entered, and goes on; where nothing was, it only goes on. */
    save: () => {
      if (!open) return;
      const next = neighbour(1);
      if (state.drafts.has(open.id) && state.sent.get(open.id) !== state.drafts.get(open.id))
        send(open.id, tieOf(state, open.id), next, false);
      else if (next !== null) step({ kind: "open", id: next });
    },
    undo: () => {
      const undone = undoneTie(state);
      if (undone) send(undone.id, undone.tie, null, true);
      else step({ kind: "undo" });
    },
    readAid: async (id: number, signal: AbortSignal): Promise<OffenceAid | null> => {
      const aid = await fetchAid(id, signal);
      if (aid && !isReading) step({ kind: "read", offence: aid.offence });
      return aid;
    },
  };
}
export type Bench = ReturnType<typeof useBench>;
