import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { runChild, runNode } from "./run-child.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const downloadLimitMs = 300_000;

/** The path of a Chromium that runs: an installed one, else Playwright's, else one from the system's package manager. Throws when there is none. */
export async function findChromium() {
  const ways = [findInstalled, findPlaywrights, downloadPlaywrights, installFromSystem];
  for (const way of ways) {
    const found = await way();
    if (found) return found;
  }
  throw new Error(
    "No Chromium was found and none could be installed; install chromium or google-chrome so that it is on the PATH.",
  );
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find(runs);
}

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath()].find(runs);
}

async function downloadPlaywrights() {
  console.log("No Chromium is installed; trying Playwright's own.");
  await runNode(["node_modules/@playwright/test/cli.js", "install", "--no-shell", "chromium"], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    timeoutMs: downloadLimitMs,
  });
  return findPlaywrights();
}

async function installFromSystem() {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (!answers([...prefix, "apt-get", "--version"])) return undefined;
  console.log("Trying the system's package manager.");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const [command, ...rest] = [...prefix, "apt-get", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    if ((await runChild(command, rest, { env })) !== 0) return undefined;
  }
  return findInstalled();
}

/** Some systems carry a program of the name that only says how to install the real one. @param {string} file */
function runs(file) {
  return existsSync(file) && answers([file, "--version"]);
}

/** @param {readonly string[]} command */
function answers([command, ...args]) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}
