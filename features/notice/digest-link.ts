import "server-only";
import { getDatabase } from "@/db/connection";
import { findDigestState, resumeDigest, stopDigest } from "./digest-commands";

const context = () => ({ database: getDatabase(), now: new Date() });

/** What the stop link leads to: whether that digest is stopped; undefined for a link that stops none. */
export function findLinkedDigest(token: string) {
  return findDigestState(context(), token);
}

export function stopLinkedDigest(token: string): Promise<void> {
  return stopDigest(context(), token);
}

export function resumeLinkedDigest(token: string): Promise<void> {
  return resumeDigest(context(), token);
}
