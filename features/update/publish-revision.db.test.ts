import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { hashOf } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import { changeLog, revision, statement } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext, testNow } from "@/db/testing/test-context";
import { exampleProfile, exampleSource, exampleStatement } from "@/domain/profile/example-profile";
import { ProfileError } from "@/domain/profile/parse-profile";
import { publishRevision } from "./publish-revision";

let context: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
});

const publish = (profile: unknown, knownOn = "2026-06-15") =>
  publishRevision(context, { profile, knownOn, reason: "Twice-yearly update" });

const mapping = exampleStatement("stages", { stage: "mapping" });
const adoption = exampleStatement("stages", { id: "stage-2", stage: "adoption", date: "2026-01" });

async function readRevisions(country = "XAA") {
  const { db } = context.database;
  return db
    .select()
    .from(revision)
    .where(eq(revision.country, country))
    .orderBy(asc(revision.number));
}

async function readIndex() {
  const rows = await context.database.db
    .select()
    .from(statement)
    .orderBy(asc(statement.statementId), asc(statement.knownFrom));
  return rows.map(({ statementId, knownFrom, knownTo }) => [statementId, knownFrom, knownTo]);
}

describe("the first revision of a country", () => {
  it("is number 1, with the profile as given, who, why, when and the hash of all that", async () => {
    const profile = exampleProfile({ stages: [mapping] });
    expect(await publish(profile, "2021-03-15")).toEqual({ country: "XAA", number: 1 });
    const [row, ...others] = await readRevisions();
    expect(others).toEqual([]);
    const { seq, hash, ...content } = row ?? { seq: 0, hash: "" };
    expect(content).toEqual({
      country: "XAA",
      number: 1,
      knownOn: "2021-03-15",
      recordedAt: testNow.toISOString(),
      author: "system:test",
      reason: "Twice-yearly update",
      profile,
      previousHash: null,
    });
    expect(hash).toBe(hashOf(content));
  });

  it("is in the change log, opens an edition and fills the index", async () => {
    await publish(exampleProfile({ stages: [mapping] }), "2021-03-15");
    const [{ hash } = { hash: "" }] = await readRevisions();
    expect(await context.database.db.select().from(changeLog)).toMatchObject([
      {
        action: "publishRevision",
        subject: "XAA",
        reason: "Twice-yearly update",
        actor: "system:test",
        before: null,
        after: { number: 1, hash },
      },
    ]);
    expect(await getEdition(context.database.db)).toBe(1);
    expect(await readIndex()).toEqual([["stage-1", "2021-03-15", null]]);
  });
});

describe("a further revision", () => {
  it("follows the one before in number and hash, and leaves it unchanged", async () => {
    await publish(exampleProfile({ stages: [mapping] }), "2021-03-15");
    const before = await readRevisions();
    await publish(exampleProfile({ stages: [mapping, adoption] }));
    const [first, second] = await readRevisions();
    expect([first]).toEqual(before);
    expect(second).toMatchObject({ number: 2, previousHash: first?.hash });
  });

  it("ends in the index what it drops or rewords, on the day it became known", async () => {
    await publish(exampleProfile({ stages: [mapping, adoption] }), "2026-02-01");
    await publish(exampleProfile({ stages: [{ ...adoption, date: "2026-01-07" }] }), "2026-06-01");
    expect(await readIndex()).toEqual([
      ["stage-1", "2026-02-01", "2026-06-01"],
      ["stage-2", "2026-02-01", "2026-06-01"],
      ["stage-2", "2026-06-01", null],
    ]);
  });

  it("of another country has its own numbers", async () => {
    await publish(exampleProfile());
    expect(await publish({ ...exampleProfile(), country: "XAB" })).toEqual({
      country: "XAB",
      number: 1,
    });
  });

  it("that was known before the newest takes its place in the index, and the newest stays", async () => {
    await publish(exampleProfile({ stages: [adoption] }), "2026-02-01");
    await publish(exampleProfile({ stages: [mapping] }), "2021-03-15");
    expect(await readIndex()).toEqual([
      ["stage-1", "2021-03-15", "2026-02-01"],
      ["stage-2", "2026-02-01", null],
    ]);
    const rows = await readRevisions();
    expect(rows.map((row) => [row.number, row.knownOn])).toEqual([
      [1, "2026-02-01"],
      [2, "2021-03-15"],
    ]);
    expect(rows[1]?.previousHash).toBe(rows[0]?.hash);
  });
});

describe("50 publications of one country at the same time", () => {
  it("have 50 numbers in a row and one chain of hashes", async () => {
    const days = Array.from(
      { length: 50 },
      (_, index) => `2026-05-${String(((index * 7) % 28) + 1).padStart(2, "0")}`,
    );
    const published = await Promise.all(
      days.map((day) => publish(exampleProfile({ stages: [{ ...mapping, date: day }] }), day)),
    );
    const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
    expect(published.map((each) => each.number).sort((a, b) => a - b)).toEqual(numbers);
    const rows = await readRevisions();
    expect(rows.map((row) => row.number)).toEqual(numbers);
    expect(rows.map((row) => row.previousHash)).toEqual([
      null,
      ...rows.slice(0, -1).map((row) => row.hash),
    ]);
    expect(await getEdition(context.database.db)).toBe(50);
  });
});

const { sourceIds: _sources, ...withoutSources } = mapping;
const { date: _date, ...withoutDate } = mapping;
const { assessor: _assessor, ...withoutAssessor } = mapping;
const lesson = exampleStatement("lessons");

interface Refusal {
  what: string;
  profile: unknown;
  faults: { path: string; code?: string }[];
}

const refusals: Refusal[] = [
  {
    what: "a statement without sources",
    profile: { ...exampleProfile(), stages: [withoutSources] },
    faults: [{ path: "stages.0.sourceIds" }],
  },
  {
    what: "a statement with an empty list of sources",
    profile: exampleProfile({ stages: [{ ...mapping, sourceIds: [] }] }),
    faults: [{ path: "stages.0.sourceIds", code: "source-missing" }],
  },
  {
    what: "a statement whose source is not among the profile's",
    profile: exampleProfile({ stages: [{ ...mapping, sourceIds: ["source-1", "source-9"] }] }),
    faults: [{ path: "stages.0.sourceIds.1", code: "source-unknown" }],
  },
  {
    what: "a statement without a date",
    profile: { ...exampleProfile(), stages: [withoutDate] },
    faults: [{ path: "stages.0.date" }],
  },
  {
    what: "a day that does not exist",
    profile: exampleProfile({ stages: [{ ...mapping, date: "2021-02-29" }] }),
    faults: [{ path: "stages.0.date", code: "date-malformed" }],
  },
  {
    what: "a statement without an assessor",
    profile: { ...exampleProfile(), stages: [withoutAssessor] },
    faults: [{ path: "stages.0.assessor" }],
  },
  {
    what: "several faults, each named",
    profile: {
      ...exampleProfile({ lessons: [lesson, { ...lesson, id: "lesson-2", categories: [] }] }),
      sources: [exampleSource({ title: " " })],
    },
    faults: [{ path: "sources.0.title", code: "text-empty" }, { path: "lessons.1.categories" }],
  },
  {
    what: "a field that nobody defined",
    profile: { ...exampleProfile(), score: 7 },
    faults: [{ path: "" }],
  },
];

describe.each(refusals)("a profile with $what", ({ profile, faults }) => {
  it("is refused with the path of each fault and leaves no trace in any table", async () => {
    await publish(exampleProfile({ stages: [mapping], lessons: [lesson] }), "2021-03-15");
    const before = await readRows(context.database);
    const refusal = await publish(profile).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProfileError);
    expect((refusal as ProfileError).faults).toMatchObject(faults);
    expect((refusal as ProfileError).faults).toHaveLength(faults.length);
    expect(await readRows(context.database)).toEqual(before);
  });
});

describe("a day of knowledge", () => {
  it.each(["2026-06-16", "2027-01-01", "2026-02-30", "2026-06", "", "yesterday"])(
    "that is no day up to today is refused without a trace: %s",
    async (knownOn) => {
      const before = await readRows(context.database);
      await expect(publish(exampleProfile(), knownOn)).rejects.toMatchObject({ code: "invalid" });
      expect(await readRows(context.database)).toEqual(before);
    },
  );

  it("may be today", async () => {
    await expect(publish(exampleProfile(), "2026-06-15")).resolves.toMatchObject({ number: 1 });
  });
});

it("a country that the tracker does not have is refused without a trace", async () => {
  const before = await readRows(context.database);
  const refused = publish({ ...exampleProfile(), country: "XZZ" });
  await expect(refused).rejects.toMatchObject({ code: "not-found" });
  expect(await readRows(context.database)).toEqual(before);
});

it("a publication inside a command that fails leaves no trace", async () => {
  const before = await readRows(context.database);
  const failure = context.database.write(async () => {
    await publish(exampleProfile({ stages: [mapping], lessons: [lesson] }));
    throw new Error("the rest failed");
  });
  await expect(failure).rejects.toThrow("the rest failed");
  expect(await readRows(context.database)).toEqual(before);
});
