import { beforeEach, describe, expect, it } from "vitest";
import { hashOf } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import { briefing, briefingFile, changeLog, country, meeting } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { buildExample, exampleSettings } from "@/domain/briefing/example-briefing";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { getBriefing, listBriefings } from "./briefing-queries";
import { createBriefing, deleteBriefing, saveBriefing } from "./draft-commands";
import { issueBriefing, recordFile } from "./issue-commands";

let reviewer: CommandContext;
beforeEach(async () => {
  const context = await openTestContext(["XAA", "XAB"]);
  const { database } = context;
  await addPerson(database, "reviewer", { role: "reviewer", country: null });
  reviewer = await contextOf(context, "reviewer");
  await database.write(async (tx) => {
    await tx.insert(country).values({ ...exampleCountry("MEX"), world: "real" });
    for (const [id, world] of [
      ["held", "sandbox"],
      ["elsewhere", "real"],
    ] as const)
      await tx
        .insert(meeting)
        .values({ id, world, knownOn: "2026-01-01", document: exampleMeeting({ id }) });
  });
});

async function create(fields: Parameters<typeof exampleSettings>[0] = {}) {
  const { id } = await createBriefing(reviewer, { settings: exampleSettings(fields) });
  return { briefingId: id, version: 1 };
}

const rows = () => readRows(reviewer.database);

it("what a preparer chose is kept, in the world of its countries, and each step is in the change log", async () => {
  const draft = await create({ meeting: "held" });
  const settings = exampleSettings({ title: "Renamed", meeting: "held" });
  expect(await saveBriefing(reviewer, { ...draft, settings })).toEqual({ version: 2 });
  expect(await listBriefings(reviewer)).toMatchObject([
    { id: draft.briefingId, world: "sandbox", version: 2, number: null, settings },
  ]);
  await deleteBriefing(reviewer, { ...draft, version: 2 });
  expect(await listBriefings(reviewer)).toEqual([]);
  const log = await reviewer.database.db.select().from(changeLog);
  expect(log.map(({ action }) => action)).toEqual([
    "createBriefing",
    "saveBriefing",
    "deleteBriefing",
  ]);
  expect(log[2]).toMatchObject({ before: settings, after: null });
});

it("settings that cannot stand are refused at their field and leave no trace", async () => {
  const before = await rows();
  for (const [fields, path, code] of [
    [{ asOf: "2026-06-16" }, "settings.asOf", "date-future"],
    [{ since: "2026-06-02" }, "settings.since", "date-after-as-of"],
    [{ countries: ["XAA", "XZZ"] }, "settings.countries", "country-unknown"],
    [{ countries: ["XAA", "MEX"] }, "settings.countries", "worlds-mixed"],
    [{ meeting: "never" }, "settings.meeting", "meeting-unknown"],
    [{ meeting: "elsewhere" }, "settings.meeting", "meeting-unknown"],
  ] as const)
    await expect(
      createBriefing(reviewer, {
        settings: exampleSettings(fields as Parameters<typeof exampleSettings>[0]),
      }),
    ).rejects.toMatchObject({ code: "invalid", faults: [{ path, code }] });
  await expect(create({ title: " " })).rejects.toThrow("text-empty");
  await expect(create({ asOf: "2026-02-30" })).rejects.toThrow("date-malformed");
  expect(await rows()).toEqual(before);
});

it("a thousand lines, markup and formulas are kept as they were written", async () => {
  const text = `=SUM(A1)\n<script>alert(1)</script>\n${"line\n".repeat(1000)}`;
  const sections = [{ kind: "summary" as const, narrative: { text, proposed: "" } }];
  const { briefingId } = await create({ sections });
  expect((await getBriefing(reviewer, briefingId)).settings.sections).toEqual(sections);
});

it("of two who change the same version, the second is told", async () => {
  const draft = await create();
  const outcomes = await Promise.allSettled([
    saveBriefing(reviewer, { ...draft, settings: exampleSettings({ title: "One" }) }),
    saveBriefing(reviewer, { ...draft, settings: exampleSettings({ title: "Two" }) }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const stale = deleteBriefing(reviewer, draft);
  await expect(stale).rejects.toMatchObject({
    code: "conflict",
    faults: [{ code: "changed-since" }],
  });
});

describe("an issued briefing", () => {
  it("is frozen under its number and the hash of its value, and opens an edition", async () => {
    const draft = await create();
    expect(await issueBriefing(reviewer, draft, buildExample)).toEqual({ number: "2026-001" });
    const stored = await getBriefing(reviewer, draft.briefingId);
    const document = await buildExample({ settings: exampleSettings() }, "2026-001");
    expect(stored).toMatchObject({ document, hash: hashOf(document), issuedBy: "user:reviewer" });
    expect(await getEdition(reviewer.database.db)).toBe(1);
    const before = await rows();
    const later = { ...draft, version: 2 };
    for (const run of [
      saveBriefing(reviewer, { ...later, settings: exampleSettings() }),
      deleteBriefing(reviewer, later),
      issueBriefing(reviewer, later, buildExample),
    ])
      await expect(run).rejects.toMatchObject({ code: "conflict", faults: [{ code: "issued" }] });
    expect(await rows()).toEqual(before);
  });

  it("has the next number of its year, without gaps or doubles, also when many are issued at once", async () => {
    const drafts = await Promise.all([create(), create(), create(), create()]);
    const twice = [...drafts, ...drafts];
    const outcomes = await Promise.allSettled(
      twice.map((draft) => issueBriefing(reviewer, draft, buildExample)),
    );
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(4);
    const stored = await reviewer.database.db.select({ number: briefing.number }).from(briefing);
    expect(stored.map(({ number }) => number).sort()).toEqual(
      [1, 2, 3, 4].map((count) => `2026-00${count}`),
    );
    const nextYear = { ...reviewer, now: new Date("2027-01-01T00:00:00Z") };
    const issued = await issueBriefing(nextYear, await create(), buildExample);
    expect(issued).toEqual({ number: "2027-001" });
  });

  it("that cannot be built stays a draft, and takes no number", async () => {
    const draft = await create();
    const before = await rows();
    const failing = issueBriefing(reviewer, draft, () => Promise.reject(new Error("no words")));
    await expect(failing).rejects.toThrow("no words");
    expect(await rows()).toEqual(before);
  });
});

describe("the fingerprint of a file", () => {
  const file = { format: "docx" as const, fingerprint: "ab".repeat(32), size: 12 };

  it("is kept once, however often the file is made", async () => {
    const draft = await create();
    await issueBriefing(reviewer, draft, buildExample);
    const { briefingId } = draft;
    const record = () => recordFile(reviewer, { briefingId, ...file });
    await Promise.all([record(), record()]);
    await record();
    expect(await reviewer.database.db.select().from(briefingFile)).toHaveLength(1);
    expect((await getBriefing(reviewer, briefingId)).files).toMatchObject([file]);
  });

  it("of a draft is not kept: drafts are not genuine", async () => {
    const { briefingId } = await create();
    const before = await rows();
    await expect(recordFile(reviewer, { briefingId, ...file })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await rows()).toEqual(before);
  });
});
