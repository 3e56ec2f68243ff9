import { type ChildProcess, spawn } from "node:child_process";
import { waitForServer } from "../wait-for-server.mjs";

export interface BenchServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts `next start` in a folder, on a port, and waits until it answers. */
export async function startServer(
  folder: string,
  port: number,
  env: Record<string, string> = {},
  isReady: (url: string) => Promise<void> = waitForServer,
): Promise<BenchServer> {
  const next = `${process.cwd()}/node_modules/next/dist/bin/next`;
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: "", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  await isReady(url);
  return { url, stop: () => end(server) };
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
