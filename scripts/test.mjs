import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp, next } from "./build-app.mjs";
import { checkNode } from "./check-node.mjs";
import { countPlaywright, countVitest } from "./count-tests.mjs";
import { findChromium } from "./find-chromium.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { runNode, stopOnSignal } from "./run-child.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
for (const name of ["DATABASE_URL", "DATABASE_READ_URL", "DATA_DIR", "PORT", "SITE_URL"])
  delete process.env[name];
process.env.NEXT_TELEMETRY_DISABLED = "1";
stopOnSignal(130);

const reports = mkdtempSync(path.join(tmpdir(), "tracker-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
const total = { passed: 0, failed: 0 };

/**
 * One check: passed when it does not throw. Gives whether it passed.
 * @param {string} name
 * @param {() => Promise<unknown>} run
 */
async function check(name, run) {
  console.log(`\n== ${name}`);
  try {
    await run();
    total.passed += 1;
    return true;
  } catch (error) {
    console.error(error.message);
    total.failed += 1;
    return false;
  }
}

/**
 * A program whose success is one check.
 * @param {readonly string[]} args
 */
async function succeed(...args) {
  const code = await runNode(args);
  if (code !== 0) throw new Error(`failed (exit code ${code})`);
}

/**
 * A test runner, whose tests are counted one by one.
 * @param {string} name
 * @param {(report: string) => { passed: number, failed: number }} count
 * @param {(report: string) => Promise<number>} run
 */
async function runTests(name, count, run) {
  console.log(`\n== ${name}`);
  const report = path.join(reports, `${name}.json`);
  const code = await run(report);
  const { passed, failed } = count(report);
  total.passed += passed;
  // A runner that fails without a failing test, or runs none, is a failure of its own.
  total.failed += failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
}

async function runAll() {
  if (!(await check("install", prepare))) return;
  await check("format and lint", () => succeed("node_modules/@biomejs/biome/bin/biome", "check"));
  await check("types of routes", () => succeed(next, "typegen"));
  await check("types", () => succeed("node_modules/typescript/bin/tsc", "--noEmit"));
  await check("unused code", () => succeed("node_modules/knip/bin/knip.js"));
  await runTests("vitest", countVitest, (report) =>
    runNode([
      ...["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"],
      `--outputFile.json=${report}`,
    ]),
  );
  const isBuilt = await check("build", () => buildApp({ isForced: true }));
  const hasBrowser = await check("browser", async () => {
    process.env.CHROMIUM_PATH ||= await findChromium();
    console.log(process.env.CHROMIUM_PATH);
  });
  if (!isBuilt || !hasBrowser) return;
  await runTests("playwright", countPlaywright, (report) =>
    runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
  );
}

async function prepare() {
  checkNode();
  await installDependencies();
}

await runAll();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
