import { count, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "@/db/database";
import {
  changeLog,
  commitment,
  correspondenceTable,
  country,
  manualProposal,
  meeting,
  meetingAttendance,
  peerConsent,
  revision,
  tableVersion,
  variableStatement,
} from "@/db/tables";
import { openTestDatabase } from "@/db/testing/test-database";
import { isSandboxCode } from "./sandbox-code";
import { sandboxActor, seedSandbox } from "./seed-sandbox";

const now = new Date("2026-11-23T12:00:00Z");

describe("the sandbox", () => {
  let database: Database;
  const seed = (countries: number, revisions: number) =>
    seedSandbox({ database, actor: sandboxActor, now }, { countries, revisions });

  beforeAll(async () => {
    database = await openTestDatabase();
    expect(await seed(3, 4)).toEqual({ countries: 3, meetings: 6 });
  });

  test("is apart from the documented world: X-codes and meetings of its own", async () => {
    const countries = await database.db.select().from(country);
    expect(countries.map((row) => row.world)).toEqual(["sandbox", "sandbox", "sandbox"]);
    expect(countries.every((row) => isSandboxCode(row.iso3))).toBe(true);
    const meetings = await database.db.select().from(meeting);
    expect(new Set(meetings.map((row) => row.world))).toEqual(new Set(["sandbox"]));
    expect(await database.db.select().from(meetingAttendance)).not.toEqual([]);
  });

  test("names in the change log who entered it, once for each command", async () => {
    const rows = await database.db.select().from(changeLog);
    expect(new Set(rows.map((row) => row.actor))).toEqual(
      new Set(["system:sandbox", "system:sandbox-centre"]),
    );
    const ofPromises = 6 + 1;
    const consents = await database.db.select().from(peerConsent);
    expect(consents.every(({ isGiven }) => isGiven)).toBe(true);
    const tables = await database.db.select().from(correspondenceTable);
    const versions = await database.db.select().from(tableVersion);
    const published = versions.filter(({ state }) => state === "published");
    const ofTables = tables.length + versions.length + 3 * published.length;
    expect(rows).toHaveLength(3 + 3 * 4 + 6 + ofPromises + consents.length + ofTables);
  });

  test("has correspondence tables that were reviewed by another and cover something", async () => {
    const versions = await database.db.select().from(tableVersion);
    const published = versions.filter(({ state }) => state === "published");
    expect(published.length).toBeGreaterThan(0);
    for (const { authors, stateBy, coverage } of published) {
      expect(authors).not.toContain(stateBy);
      expect(coverage?.tied).toBeGreaterThan(10);
    }
    expect(await database.db.select().from(variableStatement)).not.toEqual([]);
  });

  test("has a promise of every kind after its last meeting, and a proposal for the Manual", async () => {
    const promises = await database.db.select().from(commitment).orderBy(commitment.dueOn);
    expect(
      promises.map(({ state, confirmedOn, endedOn }) => [state, confirmedOn, endedOn]),
    ).toEqual([
      ["kept", "2026-05-18", "2026-08-20"],
      ["confirmed", "2026-05-18", null],
      ["proposed", null, null],
    ]);
    expect(await database.db.select().from(manualProposal)).toMatchObject([
      { world: "sandbox", state: "kept" },
    ]);
  });

  test("entered again changes nothing, and says so", async () => {
    const before = await rowsOf(database);
    expect(await seed(3, 4)).toEqual({ countries: 0, meetings: 0 });
    expect(await rowsOf(database)).toEqual(before);
  });

  test("asked for larger gains countries, and no revision of those it has", async () => {
    expect(await seed(5, 6)).toEqual({ countries: 2, meetings: 0 });
    const revisions = await database.db
      .select({ country: revision.country, revisions: count() })
      .from(revision)
      .groupBy(revision.country)
      .orderBy(revision.country);
    expect(revisions.map((row) => row.revisions)).toEqual([4, 4, 4, 6, 6]);
  });
});

test("a country whose history fails is not there at all", async () => {
  const database = await openTestDatabase();
  const context = { database, actor: sandboxActor, now: new Date("2018-01-01T00:00:00Z") };
  await expect(seedSandbox(context, { countries: 1, revisions: 5 })).rejects.toThrow("knownOn");
  expect(await database.db.select().from(country).where(eq(country.iso3, "XAA"))).toEqual([]);
  expect(await rowsOf(database)).toEqual({ revisions: 0, changes: 0 });
});

async function rowsOf({ db }: Database) {
  const [revisions] = await db.select({ rows: count() }).from(revision);
  const [changes] = await db.select({ rows: count() }).from(changeLog);
  return { revisions: revisions?.rows, changes: changes?.rows };
}

test("a sandbox of one country is filled", async () => {
  const database = await openTestDatabase();
  const context = { database, actor: sandboxActor, now };
  expect(await seedSandbox(context, { countries: 1, revisions: 2 })).toMatchObject({
    countries: 1,
  });
});
