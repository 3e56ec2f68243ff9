import { spawn } from "node:child_process";
import { constants } from "node:os";

const graceMs = 10_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let isStopping = false;

/**
 * Runs a program to its end and gives its exit code. Each runs in a process group of its own, so that stopping
 * it reaches whatever it has started, and a Ctrl-C reaches it once, from here.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, isQuiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function runChild(command, args, { env = process.env, isQuiet = false, timeoutMs } = {}) {
  if (isStopping) return new Promise(() => {});
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      stdio: ["ignore", isQuiet ? "ignore" : "inherit", isQuiet ? "ignore" : "inherit"],
      detached: true,
    });
    running.add(child);
    const timer = timeoutMs && setTimeout(() => signalGroup(child, "SIGKILL"), timeoutMs);
    const forget = () => {
      clearTimeout(timer);
      running.delete(child);
    };
    child.once("error", (error) => {
      forget();
      reject(error);
    });
    child.once("close", (code, signal) => {
      forget();
      if (!isStopping) resolve(code ?? 128 + (constants.signals[signal ?? "SIGKILL"] ?? 0));
    });
  });
}

/**
 * Runs a JavaScript program with this Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runChild>[2]} [options]
 */
export function runNode(args, options) {
  return runChild(process.execPath, args, options);
}

/**
 * Ends the process with the code when it is told to stop, after everything it has started.
 * @param {number} exitCode
 */
export function stopOnSignal(exitCode) {
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await Promise.all([...running].map(stopChild));
    process.exit(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // A signal sent to npm alone ends npm and its shell without reaching this process.
  const { ppid } = process;
  const isOrphan = () => process.ppid !== ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => isOrphan() && stop(), 500).unref();
}

/** @param {import("node:child_process").ChildProcess} child */
async function stopChild(child) {
  const ended = new Promise((resolve) => child.once("close", resolve));
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  await ended;
  clearTimeout(timer);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch (error) {
    // It ended in the meantime.
    if (error.code !== "ESRCH") throw error;
  }
}
