import { useEffect, useState, useSyncExternalStore } from "react";
import type { Draft } from "@/domain/update/draft";
import { browserSurroundings } from "./browser-surroundings";
import { DraftSync, type SyncSnapshot } from "./draft-sync";

/** The draft of an update as this person's browser has it, saved while they type. */
export function useDraftSync(
  update: { id: string; version: number; baseNumber: number; draft: Draft },
  userId: string,
): { sync: DraftSync; snapshot: SyncSnapshot } {
  const [sync] = useState(() => new DraftSync(update, browserSurroundings(update.id, userId)));
  const snapshot = useSyncExternalStore(sync.subscribe, sync.getSnapshot, sync.getSnapshot);
  useEffect(() => {
    const again = () => void sync.syncNow();
    void sync.start();
    window.addEventListener("online", again);
    window.addEventListener("offline", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      sync.stop();
      window.removeEventListener("online", again);
      window.removeEventListener("offline", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [sync]);
  return { sync, snapshot };
}
