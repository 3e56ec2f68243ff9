import type { Tie, Trouble } from "../../bench-state";
import type { OffenceAid } from "../../workbench-queries";

export type TieReply = { isStored: true; version: number } | { isStored: false; trouble: Trouble };

/** Asks the server to store what an offence is tied to; with a conflict comes what it says there now. */
export async function sendTie(id: number, version: number, tie: Tie): Promise<TieReply> {
  const { correspondences, exclusion } = tie;
  try {
    const response = await fetch(`/api/offences/${id}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version, correspondences, exclusion }),
    });
    const reply = await response.json();
    if (reply.ok) return { isStored: true, version: reply.value.version };
    const theirs = reply.code === "conflict" ? ((await fetchAid(id, null))?.offence ?? null) : null;
    // Where the offence itself is unchanged, its version is no draft any more.
    const isChanged = theirs !== null && theirs.version !== version;
    return {
      isStored: false,
      trouble: { code: reply.code, faults: reply.faults, theirs: isChanged ? theirs : null },
    };
  } catch {
    // Without a connection there is no answer, or one that is no JSON.
    return { isStored: false, trouble: { code: "failed", faults: [], theirs: null } };
  }
}

/** Asks the server to keep what the person reads an offence as. A reading that was given is of version 1. */
export async function sendReading(id: number, { correspondences }: Tie): Promise<TieReply> {
  try {
    const response = await fetch(`/api/offences/${id}/reading`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ correspondences }),
    });
    const reply = await response.json();
    if (reply.ok) return { isStored: true, version: 1 };
    const { code, faults } = reply;
    return { isStored: false, trouble: { code, faults, theirs: null } };
  } catch {
    return { isStored: false, trouble: { code: "failed", faults: [], theirs: null } };
  }
}

/** An offence as it is stored now, with suggestions; null where it cannot be had. */
export async function fetchAid(id: number, signal: AbortSignal | null): Promise<OffenceAid | null> {
  try {
    const response = await fetch(`/api/offences/${id}`, { signal });
    const reply = await response.json();
    return reply.ok ? reply.value : null;
  } catch {
    return null;
  }
}

/** The codes of the categories that a search finds; none where it cannot be had. */
export async function fetchCategories(
  version: string,
  query: string,
  signal: AbortSignal,
): Promise<string[]> {
  try {
    const asked = new URLSearchParams({ version, q: query });
    const response = await fetch(`/api/categories?${asked}`, { signal });
    return (await response.json()).codes;
  } catch {
    return [];
  }
}
