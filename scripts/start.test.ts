import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** On a port that is none, so that nothing is ever begun. */
function start(...args: string[]) {
  const env = { ...process.env, PORT: "none" };
  return spawnSync(process.execPath, ["scripts/start.mjs", ...args], { env, encoding: "utf8" });
}

it.each(["--help", "-h"])(
  "with %s the start tells what the README does, and ends well",
  (asked) => {
    const { status, stdout } = start(asked);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^## Run it\n/);
    expect(stdout).toContain("`SITE_URL`");
  },
);

it("with an argument that it does not know the start names it, tells what the README does, and fails", () => {
  const { status, stdout, stderr } = start("--prot=80");
  expect(status).toBe(1);
  expect(stdout).toContain("`DATABASE_URL`");
  expect(stderr).toContain('Unknown argument "--prot=80"');
});

it("without an argument the start begins, by looking at its port", () => {
  expect(start().stderr).toContain("PORT must be a number");
});
