import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * The SHA-256 of files by name and content; folders are taken with all that is in them, missing ones are skipped.
 * @param {readonly string[]} places
 * @param {(file: string) => boolean} [isWanted]
 */
export function hashFiles(places, isWanted = () => true) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(listFiles).filter(isWanted))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** @param {string} place @returns {string[]} */
function listFiles(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(path.join(place, name)));
}
