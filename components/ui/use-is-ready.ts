"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** Whether scripts have taken the page over. What only a script can do waits for it: a click before would be lost. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
