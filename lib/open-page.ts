import "server-only";
import { setAnswerStatus } from "./answer-status";
import { DomainError } from "./errors";

/** Why a reader does not get a page. */
export type Refusal = "forbidden" | "missing";

/** What a page of the workspace reads, or why its reader does not get it. Not thrown: Next would send a document that only JavaScript fills. */
export async function openPage<Value>(
  reading: Promise<Value>,
): Promise<{ value: Value } | { refused: Refusal }> {
  try {
    return { value: await reading };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== "not-found" && error.code !== "forbidden") throw error;
    return refuse(error.code === "forbidden" ? "forbidden" : "missing");
  }
}

/** What a page gives to whoever does not get it: words, and their status. */
export function refuse(why: Refusal): { refused: Refusal } {
  setAnswerStatus(why === "forbidden" ? 403 : 404);
  return { refused: why };
}
