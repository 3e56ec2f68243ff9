import pg from "pg";
import { afterEach, describe, expect, it, vi } from "vitest";
import { databaseUrl } from "@/lib/env";
import { migrate } from "./migrate";
import { openDatabase } from "./open";
import { findOperatorFault } from "./operator-fault";
import { openBareDatabase } from "./testing/test-database";

afterEach(() => {
  vi.unstubAllEnvs();
});

async function sentenceFor(url: string): Promise<string | undefined> {
  vi.stubEnv("DATABASE_URL", url);
  try {
    const database = openDatabase();
    await migrate(database).finally(() => database.close());
    return undefined;
  } catch (error) {
    return findOperatorFault(error)?.message;
  }
}

function changed(change: (url: URL) => void): string {
  const url = new URL(databaseUrl() ?? "");
  change(url);
  return url.href;
}

describe("an address that is wrong", () => {
  it.each([
    "mysql://localhost/tracker",
    "localhost:5432/tracker",
    "postgres://user:100%@localhost/tracker",
  ])("is refused for its form: %s", async (url) => {
    expect(await sentenceFor(url)).toBe(
      "DATABASE_URL must have the form postgres://user:password@host:port/database.",
    );
  });

  it("names the server that does not answer, without the password", async () => {
    const sentence = await sentenceFor("postgres://user:secret@127.0.0.1:1/tracker");
    expect(sentence).toMatch(/127\.0\.0\.1:1\/tracker cannot be reached/);
    expect(sentence).not.toContain("secret");
  });
});

describe.runIf(databaseUrl())(
  "a server that answers (PostgreSQL only: SQLite has no server)",
  () => {
    it("with a wrong password says so", async () => {
      const url = changed((each) => {
        each.password = "wrong";
      });
      expect(await sentenceFor(url)).toMatch(/refused the user or password/);
    });

    it("without the database says so", async () => {
      const url = changed((each) => {
        each.pathname = "nowhere";
      });
      expect(await sentenceFor(url)).toMatch(/has no database .*nowhere; create it/);
    });

    it("with another program's tables says so", async () => {
      const database = await openBareDatabase();
      await database.write(() => database.raw("CREATE TABLE country (capital text)"));
      const error = await migrate(database).catch((refusal: unknown) => refusal);
      expect(findOperatorFault(error)?.message).toMatch(/tables of another program/);
    });

    it("with a user who may not make tables says so", async () => {
      const client = new pg.Client({ connectionString: databaseUrl() });
      await client.connect();
      await client.query("CREATE ROLE reader LOGIN PASSWORD 'reader'");
      await client.end();
      const url = changed((each) => {
        each.username = "reader";
        each.password = "reader";
      });
      expect(await sentenceFor(url)).toMatch(/may not change/);
    });
  },
);

describe.skipIf(databaseUrl())("a disk (SQLite only: a PostgreSQL server keeps its own)", () => {
  it("that is full is named, and what was there stays", async () => {
    const database = await openBareDatabase();
    await database.write(() => database.raw("CREATE TABLE note (text text)"));
    await database.write(() => database.raw("PRAGMA max_page_count = 1"));
    const filling = database.write(() =>
      database.raw("INSERT INTO note VALUES (zeroblob(1000000))"),
    );
    const error = await filling.catch((refusal: unknown) => refusal);
    expect(findOperatorFault(error)?.message).toMatch(/no space left/);
    expect(await database.raw("SELECT * FROM note")).toEqual([]);
  });
});

it("an error of another kind is none of the operator's", () => {
  expect(findOperatorFault(new Error("a mistake in the code"))).toBeUndefined();
  expect(findOperatorFault("text")).toBeUndefined();
});
