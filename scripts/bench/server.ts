import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { waitForServer } from "../wait-for-server.mjs";

export interface BenchServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts the tracker on a port, with the data of a folder. */
export async function startTracker(port: number, dataDir: string): Promise<BenchServer> {
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir };
  return startServer(["server/serve.js"], process.cwd(), port, env, waitForServer);
}

/** Starts the Next application of a folder on a port, and waits until it answers. */
export async function startBare(
  folder: string,
  port: number,
  isReady: (url: string) => Promise<void>,
): Promise<BenchServer> {
  const next = path.resolve("node_modules/next/dist/bin/next");
  return startServer([next, "start"], folder, port, process.env, isReady);
}

async function startServer(
  program: readonly string[],
  cwd: string,
  port: number,
  env: NodeJS.ProcessEnv,
  isReady: (url: string) => Promise<void>,
): Promise<BenchServer> {
  const server = spawn(process.execPath, [...program, "--port", String(port)], {
    cwd,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  await isReady(url);
  return { url, pid: server.pid ?? 0, stop: () => end(server) };
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
