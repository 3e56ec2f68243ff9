import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDir } from "./env";

/** The key that signs sessions and links: `AUTH_SECRET`, else a random one kept in the data folder, readable by its owner alone. */
export function getSecret(): string {
  return process.env.AUTH_SECRET || storedSecret(path.join(dataDir(), "secret"));
}

function storedSecret(file: string): string {
  const existing = readSecret(file);
  if (existing) return existing;
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    // A link is there whole or not at all, and never over another: two processes that start at once end with one key.
    linkSync(own, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    unlinkSync(own);
  }
  const made = readSecret(file);
  if (!made) throw new Error(`${file} is empty; remove it to have a new key made.`);
  return made;
}

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
