"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { ReviewKeys } from "./review-keys";
import type { BoardChange, DecideAction, Decision, Mark } from "./review-types";

interface Board {
  updateId: string;
  changes: readonly BoardChange[];
  markOf(key: string): Mark | null;
  faultOf(key: string): string | undefined;
  /** Marks changes at once on the screen, and takes that back where the tracker refuses. */
  mark(keys: readonly string[], mark: Mark | null): void;
  noteFaults(faults: ReadonlyMap<string, string>): void;
}

const BoardContext = createContext<Board | undefined>(undefined);

/** What a reviewer has decided so far, shared by the changes and by the end of the review. */
export function ReviewBoard({
  updateId,
  changes,
  decide,
  children,
}: {
  updateId: string;
  changes: readonly BoardChange[];
  decide: DecideAction;
  children: ReactNode;
}) {
  const [marks, setMarks] = useState(() => marksIn(changes));
  const [shown, setShown] = useState(changes);
  // What the tracker has stored counts as soon as the page is given anew, also after a form sent before scripts ran.
  if (shown !== changes) {
    setShown(changes);
    setMarks(marksIn(changes));
  }
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const board = useMemo<Board>(() => {
    const set = (entries: readonly (readonly [string, Mark | null])[]) =>
      setMarks((present) => new Map([...present, ...entries]));
    const mark = async (keys: readonly string[], wanted: Mark | null) => {
      const before = keys.map((key) => [key, marks.get(key) ?? null] as const);
      set(keys.map((key) => [key, wanted]));
      setFaults((present) => new Map([...present].filter(([key]) => !keys.includes(key))));
      const decisions = changes.filter(({ key }) => keys.includes(key)).map(decisionOf(wanted));
      const refused = await decide(updateId, decisions).catch(() =>
        keys.map((editKey) => ({ editKey, code: "failed" })),
      );
      if (refused.length === 0) return;
      set(before.filter(([key]) => refused.some(({ editKey }) => editKey === key)));
      setFaults(
        (present) =>
          new Map([...present, ...refused.map((each) => [each.editKey, each.code] as const)]),
      );
    };
    return {
      updateId,
      changes,
      markOf: (key) => marks.get(key) ?? null,
      faultOf: (key) => faults.get(key),
      mark: (keys, wanted) => void mark(keys, wanted),
      noteFaults: setFaults,
    };
  }, [updateId, changes, decide, marks, faults]);
  return (
    <BoardContext.Provider value={board}>
      <ReviewKeys>{children}</ReviewKeys>
    </BoardContext.Provider>
  );
}

/** Throws outside of a review. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error("no review around this component");
  return board;
}

function marksIn(changes: readonly BoardChange[]): Map<string, Mark | null> {
  return new Map(changes.map(({ key, mark }) => [key, mark]));
}

function decisionOf(mark: Mark | null): (change: BoardChange) => Decision {
  return ({ key, proposalHash }) => ({
    editKey: key,
    proposalHash,
    verdict: mark === null ? { kind: "undecided" } : verdictOf(mark),
  });
}

function verdictOf(mark: Mark): Decision["verdict"] {
  return mark.kind === "accepted"
    ? { kind: "accepted" }
    : { kind: "returned", reason: mark.reason };
}
