import type { Edit } from "@/domain/update/edit";
import { UnsavedStorage } from "@/lib/unsaved-storage";
import type { SyncReply, SyncSurroundings } from "./draft-sync";

const answerLimitMs = 20_000;
/** Browsers let no more than 64 KB outlive their page. */
const keepAliveLimit = 60_000;

/** What the engine needs, as a browser has it. */
export function browserSurroundings(updateId: string, userId: string): SyncSurroundings {
  const storage = new UnsavedStorage<Edit>(userId, updateId);
  return {
    read: () => storage.read(),
    write: (edits) => storage.write(edits),
    now: () => Date.now(),
    later: (run, delayMs) => {
      const timer = window.setTimeout(run, delayMs);
      return () => window.clearTimeout(timer);
    },
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === "visible",
    send: async (request) => {
      const body = JSON.stringify({ userId, ...request });
      const response = await fetch(`/api/updates/${updateId}/sync`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        keepalive: body.length < keepAliveLimit,
        signal: AbortSignal.timeout(answerLimitMs),
      });
      const answer = await response.json();
      if (response.ok) return { status: 200, value: answer.value } satisfies SyncReply;
      return { status: response.status, faults: answer.faults ?? [] };
    },
  };
}
