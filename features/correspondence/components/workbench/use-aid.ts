"use client";

import { useEffect, useRef, useState } from "react";
import type { OffenceAid } from "../../workbench-queries";

/** Whoever holds a key down passes over offences: only where they rest are suggestions asked for. */
const restMs = 60;

export type Suggestions = OffenceAid["suggestions"] | "waiting" | "failed";

/** The suggestions for the offence that is open; those asked for once are kept. */
export function useAid(
  openId: number | null,
  first: OffenceAid | null,
  read: (id: number, signal: AbortSignal) => Promise<OffenceAid | null>,
): Suggestions {
  const [known, setKnown] = useState<ReadonlyMap<number, Suggestions>>(
    () => new Map(first ? [[first.offence.id, first.suggestions]] : []),
  );
  const reading = useRef(read);
  reading.current = read;
  useEffect(() => {
    if (openId === null) return;
    const control = new AbortController();
    const timer = setTimeout(async () => {
      const aid = await reading.current(openId, control.signal);
      if (control.signal.aborted) return;
      setKnown((before) => new Map(before).set(openId, aid?.suggestions ?? "failed"));
    }, restMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [openId]);
  return (openId === null ? undefined : known.get(openId)) ?? "waiting";
}
