import { dayOf } from "@/domain/dates/partial-date";
import { setGeneration } from "@/lib/generation";
import { logError } from "@/lib/log";
import { getDatabase } from "./connection";
import { getEdition } from "./edition";

const intervalMs = 500;
let hasFailed = false;

/** Learns of publications by this process at once, of those by others and of midnight (UTC) by asking for the edition twice a second. */
export async function watchEdition(): Promise<void> {
  await readEdition();
  getDatabase().onCommit(readEdition);
  setInterval(readEdition, intervalMs).unref();
}

async function readEdition(): Promise<void> {
  try {
    setGeneration(await getEdition(getDatabase().db), dayOf(new Date()));
    hasFailed = false;
  } catch (error) {
    // Once for each outage, not twice a second.
    if (!hasFailed) logError("reading the edition failed", error);
    hasFailed = true;
  }
}
