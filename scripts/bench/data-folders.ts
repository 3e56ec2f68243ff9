import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder with the documented seed and a sandbox of so many countries with ten revisions each. */
export function makeDataFolder(sandboxCountries: number): string {
  const folder = openBenchFolder();
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", ...args], {
      env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("scripts/prepare-database.ts");
  run("scripts/seed-sandbox.ts", "--countries", String(sandboxCountries), "--revisions", "10");
  return folder;
}

/** An empty folder, which goes when the process ends. */
export function openBenchFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
