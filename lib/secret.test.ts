import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getSecret } from "./secret";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "iccs-secret-"));
  vi.stubEnv("DATA_DIR", path.join(folder, "data"));
  vi.stubEnv("AUTH_SECRET", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("a key is made once, long, and for its owner's eyes alone", () => {
  const secret = getSecret();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(getSecret()).toBe(secret);
  expect(statSync(path.join(folder, "data", "secret")).mode & 0o777).toBe(0o600);
});

test("AUTH_SECRET goes before the kept key", () => {
  vi.stubEnv("AUTH_SECRET", "from the environment");
  expect(getSecret()).toBe("from the environment");
});

test("an emptied file is a fault, not an empty key", () => {
  getSecret();
  const file = path.join(folder, "data", "secret");
  writeFileSync(file, "");
  expect(() => getSecret()).toThrow(/is empty/);
  expect(readFileSync(file, "utf8")).toBe("");
});
