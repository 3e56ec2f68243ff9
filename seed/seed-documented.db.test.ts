import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { country, meeting, revision, statement } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext, testNow } from "@/db/testing/test-context";
import { parseProfile } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";
import { documentedCountries } from "./documented-countries";
import { seedDocumented } from "./seed-documented";

let context: CommandContext;
let newest: Map<string, Profile>;

beforeAll(async () => {
  context = { ...(await openTestContext()), now: new Date("2026-11-24T00:00:00Z") };
  await seedDocumented(context);
  const rows = await context.database.db
    .select()
    .from(revision)
    .orderBy(asc(revision.country), asc(revision.number));
  newest = new Map(rows.map((row) => [row.country, row.profile]));
});

describe("the documented facts", () => {
  it("are 45 countries and 10 meetings, all of the real world", async () => {
    const { db } = context.database;
    const countries = await db.select().from(country).where(eq(country.world, "real"));
    expect(countries).toHaveLength(45);
    expect(await db.select().from(meeting).where(eq(meeting.world, "real"))).toHaveLength(10);
  });

  it("all arrive: each of the 127 statements is in its country's newest revision, once", () => {
    let count = 0;
    for (const { iso3, statements } of documentedCountries) {
      const profile = newest.get(iso3);
      const { stages, challenges, lessons, events, coverage, nextSteps } = profile ?? {};
      const stored = [stages, challenges, lessons, events, coverage, nextSteps].flat();
      const texts = stored.map((entry) => {
        if (!entry) return undefined;
        return [entry.id, "happened" in entry ? entry.happened.text : entry.text.text];
      });
      expect(texts.sort()).toEqual(statements.map(({ id, text }) => [id, text]).sort());
      count += statements.length;
    }
    expect(count).toBe(127);
  });

  it("claim no stage for Mexico and Colombia, where no document gives one", async () => {
    for (const iso3 of ["MEX", "COL"]) expect(newest.get(iso3)?.stages).toEqual([]);
    const staged = await context.database.db
      .select({ country: statement.country })
      .from(statement)
      .where(eq(statement.section, "stages"));
    const countries = staged.map((row) => row.country);
    expect(countries).not.toContain("MEX");
    expect(countries).not.toContain("COL");
    expect(countries).toContain("KOR");
  });

  it("keep the rules of a profile in every revision", async () => {
    for (const { profile } of await context.database.db.select().from(revision))
      expect(parseProfile(profile)).toEqual(profile);
  });

  it("each rest on a public document that has a publisher", async () => {
    const rows = await context.database.db.select().from(statement);
    expect(rows.length).toBeGreaterThan(127);
    for (const { body, sources } of rows) {
      expect(body.assessor).toBe("public-document");
      expect(sources.map((source) => source.id)).toEqual(body.sourceIds);
      for (const source of sources) expect(source.publisher).not.toBe("");
    }
  });
});

describe("seeding", () => {
  it("a second time changes no row of any table", async () => {
    const before = await readRows(context.database);
    expect(await seedDocumented({ ...context, now: testNow })).toBe(0);
    expect(await readRows(context.database)).toEqual(before);
  });

  it("leaves a country as it is that is there already, and adds those that are missing", async () => {
    const partial = { ...(await openTestContext()), now: context.now };
    await partial.database.write((tx) =>
      tx.insert(country).values({ ...exampleCountry("MEX"), world: "real" }),
    );
    expect(await seedDocumented(partial)).toBe(54);
    const { db } = partial.database;
    expect(await db.select().from(revision).where(eq(revision.country, "MEX"))).toEqual([]);
    expect(await db.select().from(country)).toHaveLength(45);
  });
});
