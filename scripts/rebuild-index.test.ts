import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-rebuild-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string) {
  const program = ["--conditions=react-server", "--import", "tsx", `scripts/${script}.ts`];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder },
    encoding: "utf8",
  });
  return { status, stdout: stdout.trim(), stderr };
}

function open<Result>(act: (connection: Sqlite.Database) => Result): Result {
  const connection = new Sqlite(path.join(folder, "tracker.sqlite"));
  const result = act(connection);
  connection.close();
  return result;
}
const statements = () =>
  open((connection) =>
    connection
      .prepare(
        "SELECT country, section, statement_id, body, sources, known_from, known_to FROM statement ORDER BY 1, 2, 3, 6",
      )
      .all(),
  );

it("the index of statements that was lost is there again, as it was", () => {
  expect(run("prepare-database").status).toBe(0);
  const before = statements();
  expect(before.length).toBeGreaterThan(0);
  open((connection) => connection.exec("DELETE FROM statement"));
  expect(run("rebuild-index")).toEqual({
    status: 0,
    stdout:
      "Rebuilt: the statements of 45 countries, and what is kept with 0 published correspondence tables, of which 0 had something else.",
    stderr: "",
  });
  expect(statements()).toEqual(before);
});
