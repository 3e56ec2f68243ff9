import { openDatabase } from "@/db/open";
import { buildApp } from "../build-app.mjs";
import { findChromium } from "../find-chromium.mjs";
import { runNode } from "../run-child.mjs";
import { buildBareApp } from "./bare-app";
import { benchBriefing } from "./briefing";
import { makeDataFolder } from "./data-folders";
import { benchImport } from "./import";
import { benchJourneys } from "./journeys";
import { millisecondsOf } from "./measure";
import { benchOffences } from "./offences";
import { benchPublication } from "./publication";
import { benchAfterPublication, benchGrowth } from "./rendering";
import { startBare, startTracker } from "./server";
import { benchServing, sizesOf } from "./serving";
import { benchWeight } from "./weight";
import { benchWorkbench } from "./workbench";

const servedPaths = [
  "/en",
  "/en/countries",
  "/en/countries/KOR",
  "/en/sandbox",
  "/en/sandbox/countries",
];
const weighedPaths = ["/en/countries/KOR", "/en", "/en/countries", "/en/lessons", "/en/method"];

const parts = {
  publish: benchPublication,
  offences: benchOffences,
  briefing: benchBriefing,
  import: benchImports,
  journeys: benchWork,
  workbench: benchMapping,
  pages: benchPages,
  load: checkUnderLoad,
  axe: checkAccessibility,
};
type Part = keyof typeof parts;

// `npm run bench -- publish` measures that part alone.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`The parts are ${Object.keys(parts).join(", ")}.`);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) await parts[name as Part]();

async function benchPages(): Promise<void> {
  await buildApp();
  console.log("Making data: the documented seed, with 20 and with 200 sandbox countries …");
  const manyFolder = makeDataFolder(200);
  const fewFolder = makeDataFolder(20);
  const many = await startTracker(4310, manyFolder);
  const few = await startTracker(4311, fewFolder);
  const bareFolder = buildBareApp(await sizesOf(many, servedPaths));
  const bare = await startBare(bareFolder, 4312, waitForPage);
  try {
    await benchServing(many, bare, servedPaths);
    await benchGrowth(many, few);
    process.env.DATA_DIR = manyFolder;
    const database = openDatabase();
    await benchAfterPublication(many, database, [
      "",
      "/countries",
      "/countries/KOR",
      "/challenges",
    ]);
    await database.close();
    await benchWeight(many, bare, weighedPaths);
  } finally {
    await Promise.all([many.stop(), few.stop(), bare.stop()]);
  }
}

async function benchWork(): Promise<void> {
  await buildApp();
  const folder = makeDataFolder(1);
  const tracker = await startTracker(4313, folder);
  try {
    await benchJourneys(tracker, folder, process.env.CHROMIUM_PATH ?? (await findChromium()));
  } finally {
    await tracker.stop();
  }
}

async function benchImports(): Promise<void> {
  await buildApp();
  const folder = makeDataFolder(1);
  await benchImport(() => startTracker(4314, folder), folder);
}

async function benchMapping(): Promise<void> {
  await buildApp();
  const folder = makeDataFolder(1);
  const tracker = await startTracker(4315, folder);
  try {
    await benchWorkbench(tracker, folder, process.env.CHROMIUM_PATH ?? (await findChromium()));
  } finally {
    await tracker.stop();
  }
}

/** Fifty sessions at once, on both engines, for as long as `npm test` has no time for. */
async function checkUnderLoad(): Promise<void> {
  process.env.LOAD_SECONDS ??= "60";
  const projects = ["--project", "sqlite", "--project", "postgres"];
  const load = ["node_modules/vitest/vitest.mjs", "run", ...projects, "fifty-sessions"];
  process.exitCode ||= await runNode(load);
}

/** Every public route in three languages, light and dark, 320 and 1280 px wide. */
async function checkAccessibility(): Promise<void> {
  const axe = ["node_modules/@playwright/test/cli.js", "test", "accessibility"];
  process.env.CHROMIUM_PATH ??= await findChromium();
  process.env.AXE_EVERY_SCREEN = "1";
  process.exitCode ||= await runNode(axe);
}

async function waitForPage(url: string): Promise<void> {
  for (;;) {
    const hasAnswered = await millisecondsOf(`${url}/p/0`).then(
      () => true,
      () => false,
    );
    if (hasAnswered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
