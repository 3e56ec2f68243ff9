import { findSigned, sign } from "@/lib/signature";

const purpose = "stop-digest";

/** What a digest's stop link carries: it stops that person's digest, and does nothing else. */
export function stopTokenOf(userId: string): string {
  return sign(purpose, userId);
}

/** Whose digest a token stops; undefined for one that the tracker did not make. */
export function findStopper(token: string): string | undefined {
  return findSigned(purpose, token);
}
