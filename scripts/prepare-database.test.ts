import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-prepare-"));
  file = path.join(folder, "tracker.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function prepare(...flags: string[]) {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/prepare-database.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...flags], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n"), complaint: stderr };
}

function countCountries(): unknown {
  const connection = new Sqlite(file, { readonly: true });
  const count = connection.prepare("SELECT count(*) FROM country").pluck().get();
  connection.close();
  return count;
}

it("an empty folder gets a seeded database, and a second run changes nothing", {
  timeout: 30_000,
}, () => {
  const first = prepare();
  expect(first).toMatchObject({ status: 0, complaint: "" });
  expect(first.lines).toEqual([
    expect.stringMatching(/^Steps taken .*: \d+\.$/),
    "Countries and meetings entered from public documents: 55.",
    expect.stringMatching(/^No mail server is set/),
  ]);
  const bytes = readFileSync(file);
  const second = prepare();
  expect(second).toMatchObject({ status: 0, complaint: "" });
  expect(second.lines).toEqual(["The tables are up to date.", first.lines.at(-1)]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it("a country that was removed comes back only when it is asked for", () => {
  prepare();
  const connection = new Sqlite(file);
  for (const table of ["statement", "revision", "meeting_attendance", "country"])
    connection.exec(
      `DELETE FROM ${table} WHERE ${table === "country" ? "iso3" : "country"} = 'MNG'`,
    );
  connection.close();
  prepare();
  expect(countCountries()).toBe(44);
  expect(prepare("--add-documented").lines).toContain(
    "Countries and meetings entered from public documents: 1.",
  );
  expect(countCountries()).toBe(45);
});

it("a fault of the installation is one sentence on the error output, and a code", () => {
  writeFileSync(file, "no database");
  expect(prepare()).toMatchObject({
    status: 1,
    complaint: `${file} is not a database; it was left untouched.\n`,
  });
  expect(readFileSync(file, "utf8")).toBe("no database");
});
