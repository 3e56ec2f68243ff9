import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OperatorError } from "@/lib/errors";
import { migrate } from "../migrate";
import { openDatabase } from "../open";
import { databaseFileName } from "./sqlite-file";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tracker-file-"));
  file = path.join(folder, databaseFileName);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function openMigrated(): Promise<number> {
  const database = openDatabase();
  try {
    return await migrate(database);
  } finally {
    await database.close();
  }
}

const refusals: { what: string; make(): unknown; sentence: RegExp }[] = [
  {
    what: "a file that is no database",
    make: () => writeFileSync(file, "minutes of the meeting\n".repeat(300)),
    sentence: /is not a database; it was left untouched/,
  },
  {
    what: "a file shorter than the header of a database",
    make: () => writeFileSync(file, "SQLite"),
    sentence: /is not a database/,
  },
  {
    what: "a header without the pages it announces",
    make: async () => {
      await openMigrated();
      truncateSync(file, 4096);
    },
    sentence: /is damaged; it was left untouched/,
  },
  {
    what: "a database that lost its last page",
    make: async () => {
      await openMigrated();
      truncateSync(file, statSync(file).size - 4096);
    },
    sentence: /is damaged/,
  },
  {
    what: "a page of zeros inside a database",
    make: async () => {
      await openMigrated();
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0, 4096, 8192));
    },
    sentence: /is damaged/,
  },
  {
    what: "another program's database",
    make: () => foreignDatabase(0x0badcafe),
    sentence: /is another program's database; it was left untouched/,
  },
  {
    what: "a database without any program's mark, but with tables",
    make: () => foreignDatabase(0),
    sentence: /is another program's database/,
  },
  {
    what: "a database that newer code has written",
    make: async () => {
      await openMigrated();
      const connection = new Sqlite(file);
      connection.exec("INSERT INTO migration VALUES ('of tomorrow')");
      connection.close();
    },
    sentence: /newer version/,
  },
];

function foreignDatabase(id: number): void {
  const connection = new Sqlite(file);
  connection.exec("CREATE TABLE album (title text)");
  connection.pragma(`application_id = ${id}`);
  connection.close();
}

describe.each(refusals)("$what", ({ make, sentence }) => {
  it("is refused in one sentence and stays the same to the byte", async () => {
    await make();
    const before = hashOfFile();
    const refusal = await openMigrated().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OperatorError);
    expect(String(refusal)).toMatch(sentence);
    expect(hashOfFile()).toBe(before);
  });
});

it("an empty file is taken for a new database", async () => {
  writeFileSync(file, "");
  expect(await openMigrated()).toBeGreaterThan(0);
});

it("a first start that was cut off before the tables is taken up again", async () => {
  await openDatabase().close();
  expect(statSync(file).size).toBeGreaterThan(0);
  expect(await openMigrated()).toBeGreaterThan(0);
});

it("a missing folder is made", async () => {
  vi.stubEnv("DATA_DIR", path.join(folder, "a/b"));
  expect(await openMigrated()).toBeGreaterThan(0);
});

it("a folder that cannot be made is named, with what to do", () => {
  writeFileSync(file, "");
  vi.stubEnv("DATA_DIR", path.join(file, "below"));
  expect(openDatabase).toThrow(OperatorError);
  expect(openDatabase).toThrow(/cannot be written; set DATA_DIR/);
});

it("a database that is open elsewhere is opened a second time", async () => {
  await openMigrated();
  const first = openDatabase();
  const second = openDatabase();
  await Promise.all([first.close(), second.close()]);
});

function hashOfFile(): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
