import { existsSync } from "node:fs";
import { hashFiles } from "./hash-files.mjs";
import { runChild, runNode } from "./run-child.mjs";
import { Stamp } from "./stamp.mjs";

const nativeModule = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";

/** Installs the locked dependencies, unless they are there for this lock file and this Node. Gives whether it did. */
export async function installDependencies() {
  const { modules } = process.versions;
  const wanted = `${hashFiles(["package-lock.json"])} ${process.platform} ${process.arch} ${modules}`;
  const stamp = new Stamp("node_modules/.tracker-installed", wanted);
  if (stamp.isCurrent) return false;
  stamp.remove();
  if ((await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"])) !== 0)
    throw new Error("The dependencies could not be installed; npm says why above.");
  // Where npm is set to run no install scripts, the one module that needs its script is built here.
  if (!existsSync(nativeModule))
    await runNpm(["rebuild", "better-sqlite3", "--ignore-scripts=false", "--foreground-scripts"]);
  if (!existsSync(nativeModule))
    throw new Error(
      "The SQLite driver could not be built; install Python 3, make and a C++ compiler (Debian and Ubuntu: apt-get install python3 make g++), then start again.",
    );
  stamp.write();
  return true;
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? runNode([npm, ...args]) : runChild("npm", args);
}
