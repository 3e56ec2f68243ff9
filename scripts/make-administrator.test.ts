import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-admin-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...words: string[]) {
  const program = ["--conditions=react-server", "--import", "tsx", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
    env: {
      ...process.env,
      DATABASE_URL: "",
      DATA_DIR: folder,
      SITE_URL: "https://tracker.example.org",
    },
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n"), complaint: stderr.trim() };
}
const makeAdministrator = (...words: string[]) => run("scripts/make-administrator.ts", ...words);

it("on an empty folder a link is printed, and kept nowhere", () => {
  const { status, lines, complaint } = makeAdministrator(
    ...["--email", "ana@example.org", "--name", "Ana"],
  );
  expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
  const [link = "", sentence] = lines;
  expect(link).toMatch(/^https:\/\/tracker\.example\.org\/en\/workspace\/invitation\/[\w-]{43}$/);
  expect(sentence).toBe("It works once, for 14 days. No mail is sent: hand it over personally.");
  const token = link.slice(-43);
  for (const file of readdirSync(folder))
    expect(readFileSync(path.join(folder, file)).includes(token), file).toBe(false);
});

it("where there is an administrator it refuses in one sentence, unless another is asked for", () => {
  const words = ["--email", "ana@example.org", "--name", "Ana"];
  expect(makeAdministrator(...words).status).toBe(0);
  run("seed/testing/add-person.ts", "chief@example.org", "Chief", "administrator");
  expect(makeAdministrator(...words)).toEqual({
    status: 1,
    lines: [""],
    complaint:
      "There is an administrator already, who can appoint others; add --another if nobody can reach them.",
  });
  expect(makeAdministrator(...words, "--another").status).toBe(0);
  expect(
    makeAdministrator("--email", "chief@example.org", "--name", "Chief", "--another").complaint,
  ).toBe("That person is an administrator already.");
});

it.each([
  [[]],
  [["--email", "ana@example.org"]],
  [["--email", "ana", "--name", "Ana"]],
  [["--e-mail", "ana@example.org", "--name", "Ana"]],
])("%j is answered by how to use it", (words) => {
  expect(makeAdministrator(...words)).toMatchObject({
    status: 1,
    complaint: expect.stringContaining("Use: npm run admin"),
  });
});
