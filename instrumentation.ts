import type { Instrumentation } from "next";

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { watchEdition } = await import("@/db/edition-watch");
    await watchEdition();
    const { startScheduler } = await import("@/features/notice/scheduler");
    startScheduler();
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logError } = await import("@/lib/log");
    logError(`${request.method} ${request.path}`, error);
  }
};
