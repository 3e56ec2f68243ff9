import { existsSync, readFileSync } from "node:fs";

/**
 * What Vitest's JSON report says; a file that could not be run counts as a failure.
 * @param {string} file
 */
export function countVitest(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter(
    (result) => result.status === "failed" && !result.assertionResults.some(hasFailed),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
  };
}

/**
 * What Playwright's JSON report says; an error outside the tests counts as a failure.
 * @param {string} file
 */
export function countPlaywright(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** @param {{ status: string }} assertion */
function hasFailed(assertion) {
  return assertion.status === "failed";
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
