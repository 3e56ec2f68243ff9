import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 30_000 });

const module = JSON.stringify(pathToFileURL(path.resolve("scripts/run-child.mjs")).href);

/** A script that runs a program, which starts one of its own and prints both their process ids. */
function startFamily(): ChildProcess {
  const grandchild = `process.send(process.pid); setInterval(() => {}, 1000)`;
  const child = `
    const { spawn } = require("node:child_process");
    const own = spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    own.on("message", (pid) => console.log(process.pid, pid));`;
  const script = `
    import { runNode, stopOnSignal } from ${module};
    stopOnSignal(0);
    await runNode(["-e", ${JSON.stringify(child)}]);`;
  return spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a script with code 0, and all that it started",
  async (signal) => {
    const script = startFamily();
    const [line] = await once(script.stdout ?? script, "data");
    const pids = String(line).trim().split(" ").map(Number);
    expect(pids.map(isRunning)).toEqual([true, true]);
    script.kill(signal);
    expect(await once(script, "exit")).toEqual([0, null]);
    await vi.waitUntil(() => !pids.some(isRunning), { timeout: 5_000 });
  },
);
