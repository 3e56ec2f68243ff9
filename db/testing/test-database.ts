import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { afterAll } from "vitest";
import { databaseUrl } from "@/lib/env";
import type { Database } from "../database";
import { sqliteDatabase } from "../engine/sqlite-engine";
import { migrate } from "../migrate";
import { nameOf, openNamed } from "./open-named";

const opened: Database[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-test-"));

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** A private database with all tables and no rows; closed when the file's tests are over. */
export async function openTestDatabase(): Promise<Database> {
  const database = databaseUrl() ? await copyPostgres() : await copySqlite();
  opened.push(database);
  return database;
}

/** A private database without tables. */
export async function openBareDatabase(): Promise<Database> {
  const database = databaseUrl() ? await createPostgres("template0") : openSqlite(Buffer.alloc(0));
  opened.push(database);
  return database;
}

/** Closes a database, and gives the way to open private copies of what it holds. */
export async function keepForCopies(database: Database): Promise<() => Promise<Database>> {
  const name = await nameOf(database);
  opened.splice(opened.indexOf(database), 1);
  await database.close();
  return async () => {
    const copy = databaseUrl() ? await createPostgres(name) : copySqliteFile(name);
    opened.push(copy);
    return copy;
  };
}

let migratedFile: Promise<Buffer> | undefined;

async function copySqlite(): Promise<Database> {
  migratedFile ??= (async () => {
    const connection = new Sqlite(":memory:");
    const database = sqliteDatabase(connection, connection);
    await migrate(database);
    const bytes = connection.serialize();
    await database.close();
    return bytes;
  })();
  return openSqlite(await migratedFile);
}

/** A file, not memory: two connections to it keep what is not committed from readers, as in production. */
function openSqlite(bytes: Buffer): Database {
  const file = path.join(folder, `${randomUUID()}.sqlite`);
  writeFileSync(file, bytes);
  return openNamed(file);
}

function copySqliteFile(name: string): Database {
  const file = path.join(folder, `${randomUUID()}.sqlite`);
  copyFileSync(name, file);
  return openNamed(file);
}

let migratedName: Promise<string> | undefined;

async function copyPostgres(): Promise<Database> {
  migratedName ??= (async () => {
    const database = await createPostgres("template0");
    await migrate(database);
    const name = await nameOf(database);
    await database.close();
    return name;
  })();
  return createPostgres(await migratedName);
}

async function createPostgres(template: string): Promise<Database> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  await client.end();
  return openNamed(name);
}
