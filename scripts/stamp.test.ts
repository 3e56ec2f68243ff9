import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashFiles } from "./hash-files.mjs";
import { Stamp } from "./stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-stamp-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]) => path.join(folder, ...parts);

it("work is left out only after a finish from the same content", () => {
  const stamp = new Stamp(at("stamp"), "a");
  expect(stamp.isCurrent).toBe(false);
  stamp.write();
  expect(stamp.isCurrent).toBe(true);
  expect(new Stamp(at("stamp"), "b").isCurrent).toBe(false);
  stamp.remove();
  expect(stamp.isCurrent).toBe(false);
});

it("the hash of files changes with a content, a name and a place, and with nothing else", () => {
  mkdirSync(at("deep"));
  writeFileSync(at("deep", "a.ts"), "1");
  writeFileSync(at("b.ts"), "2");
  const hash = () => hashFiles([folder, at("missing")]);
  const before = hash();
  expect(hash()).toBe(before);
  writeFileSync(at("deep", "a.ts"), "3");
  const changed = hash();
  expect(changed).not.toBe(before);
  renameSync(at("deep", "a.ts"), at("deep", "c.ts"));
  expect(hash()).not.toBe(changed);
});

it("files that are not wanted do not count", () => {
  writeFileSync(at("a.ts"), "1");
  const hash = () => hashFiles([folder], (file) => !file.endsWith(".test.ts"));
  const before = hash();
  writeFileSync(at("a.test.ts"), "1");
  expect(hash()).toBe(before);
});
