import path from "node:path";
import { hashFiles } from "./hash-files.mjs";
import { runNode } from "./run-child.mjs";
import { Stamp } from "./stamp.mjs";

const sources = [
  ...["app", "components", "db", "domain", "features", "lib", "messages", "public"],
  ...["instrumentation.ts", "next.config.js", "package-lock.json"],
  ...["postcss.config.mjs", "tsconfig.json"],
];
const distDir = process.env.NEXT_DIST_DIR || ".next";

export const next = "node_modules/next/dist/bin/next";

/**
 * Builds the application when its sources have changed since the last build, or in any case. Gives whether it did.
 * @param {{ isForced?: boolean }} [options]
 */
export async function buildApp({ isForced = false } = {}) {
  const hash = hashFiles(sources, (file) => !/\.test\.tsx?$/.test(file));
  const stamp = new Stamp(path.join(distDir, "tracker-built"), `${hash} ${process.version}`);
  if (stamp.isCurrent && !isForced) return false;
  stamp.remove();
  if ((await runNode([next, "build"])) !== 0)
    throw new Error("The application could not be built; the reason is above.");
  stamp.write();
  return true;
}
