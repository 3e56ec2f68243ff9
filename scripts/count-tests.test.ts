import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./count-tests.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-count-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(value: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
}

it("a test file that could not be run counts as a failure beside the failing tests", () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(countVitest(file)).toEqual({ passed: 5, failed: 2 });
});

it("a flaky test and an error outside the tests count as failures", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright(report({ stats, errors: [{ message: "no server" }] }))).toEqual({
    passed: 7,
    failed: 3,
  });
});

it("a runner that left no report has no passed tests", () => {
  const missing = path.join(folder, "missing.json");
  expect(countVitest(missing)).toEqual({ passed: 0, failed: 0 });
  expect(countPlaywright(missing)).toEqual({ passed: 0, failed: 0 });
});
