import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import {
  changeLog,
  country as countryTable,
  meeting,
  meetingAttendance,
  meetingVersion,
} from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleText } from "@/domain/profile/example-profile";
import { editMeeting, recordMeeting, removeMeeting } from "./meeting-commands";
import {
  findPublicMeeting,
  getReadableMeeting,
  listMeetings,
  listReadableMeetings,
} from "./meeting-queries";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

const first = exampleMeeting({ id: "first", attending: ["XAA"] });
const second = { ...first, title: exampleText("ICCS meetings, corrected"), attending: ["XAB"] };

let context: CommandContext;
let reviewer: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB"]);
  shown.context = context;
  await addPerson(context.database, "rev", { role: "reviewer", country: null });
  reviewer = await contextOf(context, "rev");
  await record({ ...first });
});

function record(document: unknown, knownOn = "2022-06-30", world: "sandbox" | "real" = "sandbox") {
  return recordMeeting(context, { world, knownOn, document });
}
const titlesOn = async (day: string) =>
  (await listMeetings("sandbox", day)).map(({ title }) => title.text);

describe("another version of a meeting", () => {
  it("is what is known from today on, and leaves earlier days as they were", async () => {
    await editMeeting(reviewer, { id: "first", version: 1, document: second });
    expect(await titlesOn("2026-06-14")).toEqual(["ICCS meetings"]);
    expect(await titlesOn("2026-06-15")).toEqual(["ICCS meetings, corrected"]);
    expect(await titlesOn("2022-06-29")).toEqual([]);
  });

  it("is stored with who wrote it and who takes part now, in the change log, and opens an edition", async () => {
    await editMeeting(reviewer, { id: "first", version: 1, document: second });
    const { db } = context.database;
    const versions = await db.select().from(meetingVersion).orderBy(asc(meetingVersion.number));
    expect(versions).toMatchObject([
      { number: 1, knownOn: "2022-06-30", author: "system:test", document: first },
      { number: 2, knownOn: "2026-06-15", author: "user:rev", document: second },
    ]);
    expect(await db.select().from(meeting)).toMatchObject([{ document: second }]);
    expect(await db.select().from(meetingAttendance)).toMatchObject([{ country: "XAB" }]);
    const changes = await db.select().from(changeLog).orderBy(asc(changeLog.seq));
    expect(changes.at(-1)).toMatchObject({ action: "editMeeting", before: first, after: second });
    expect(await getEdition(db)).toBe(2);
  });

  it("can be made of a meeting from before there were versions", async () => {
    await context.database.write(async (tx) => {
      await tx.insert(meeting).values({
        ...{ id: "old", world: "sandbox", knownOn: "2024-01-01" },
        document: { ...first, id: "old" },
      });
    });
    await editMeeting(reviewer, { id: "old", version: 1, document: { ...second, id: "old" } });
    expect(await titlesOn("2024-01-01")).toContain("ICCS meetings");
    expect((await findPublicMeeting("old", "2026-06-15"))?.version).toBe(2);
  });
});

describe("a meeting that was taken off the record", () => {
  beforeEach(() => removeMeeting(reviewer, { id: "first", version: 1, reason: "Entered twice" }));

  it("shows no more, but to whoever reads as of an earlier day", async () => {
    expect(await titlesOn("2026-06-14")).toEqual(["ICCS meetings"]);
    expect(await titlesOn("2026-06-15")).toEqual([]);
    await expect(getReadableMeeting(reviewer, "first")).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is logged with the reason, has nobody taking part, and cannot be changed, removed or followed", async () => {
    const before = await readRows(context.database);
    const gone = { code: "not-found" };
    await expect(
      editMeeting(reviewer, { id: "first", version: 2, document: second }),
    ).rejects.toMatchObject(gone);
    await expect(
      removeMeeting(reviewer, { id: "first", version: 2, reason: "Again" }),
    ).rejects.toMatchObject(gone);
    await expect(record(exampleMeeting({ id: "next", follows: "first" }))).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await readRows(context.database)).toEqual(before);
    const { db } = context.database;
    expect(await db.select().from(meetingAttendance)).toEqual([]);
    const changes = await db.select().from(changeLog).orderBy(asc(changeLog.seq));
    expect(changes.at(-1)).toMatchObject({ action: "removeMeeting", reason: "Entered twice" });
  });
});

describe("a change of a meeting that is refused leaves no trace:", () => {
  async function refused(run: () => Promise<unknown>, expected: object) {
    const before = await readRows(context.database);
    await expect(run()).rejects.toMatchObject(expected);
    expect(await readRows(context.database)).toEqual(before);
  }
  const edit = (fields: object, version = 1) =>
    editMeeting(reviewer, { id: "first", version, document: { ...first, ...fields } });

  it.each([
    ["one that ends before it begins", { from: "2022-05", to: "2022-04" }, "to", "date-order"],
    ["one with a country of nobody", { attending: ["XZZ"] }, "attending", "country-unknown"],
    ["an exchange of one country", { kind: "exchange" }, "attending", "exchange-alone"],
    ["one that follows itself", { follows: "first" }, "follows", "meeting-circle"],
    ["one that follows nothing known", { follows: "lost" }, "follows", "meeting-unknown"],
  ])("%s", async (_, fields, field, code) => {
    await refused(() => edit(fields), {
      code: "invalid",
      faults: [{ path: `document.${field}`, code }],
    });
  });

  it("one that follows its own follower", async () => {
    await record(exampleMeeting({ id: "next", follows: "first" }));
    await refused(() => edit({ follows: "next" }), { code: "invalid" });
  });

  it("one with a meeting or a country of the other world", async () => {
    await context.database.write((tx) => tx.insert(countryTable).values(realCountry));
    await record(exampleMeeting({ id: "real" }), "2022-06-30", "real");
    await refused(() => edit({ follows: "real" }), { code: "invalid" });
    await refused(() => edit({ attending: ["ARG"] }), { code: "invalid" });
  });

  it("one under another id", async () => {
    await refused(() => edit({ id: "other" }), { code: "invalid" });
  });

  it("one made on a version that is not the newest, also of two at once", async () => {
    await refused(() => edit({}, 2), { code: "conflict" });
    const both = await Promise.allSettled([edit({ kind: "regional" }), edit({ kind: "training" })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await refused(() => removeMeeting(reviewer, { id: "first", version: 1, reason: "Late" }), {
      code: "conflict",
    });
  });

  it("a removal without a reason", async () => {
    const before = await readRows(context.database);
    await expect(removeMeeting(reviewer, { id: "first", version: 1, reason: " " })).rejects.toThrow(
      "text-empty",
    );
    expect(await readRows(context.database)).toEqual(before);
  });
});

describe("a meeting that is not for the public", () => {
  beforeEach(async () => {
    await record(exampleMeeting({ id: "participants", audience: "participants" }));
    await record(exampleMeeting({ id: "centre", audience: "centre" }));
    await addPerson(context.database, "fay", { role: "focal-point", country: "XAA" });
    await addPerson(context.database, "adam", { role: "administrator", country: null });
    await context.database.write((tx) => tx.insert(countryTable).values(realCountry));
    await addPerson(context.database, "real", { role: "focal-point", country: "ARG" });
  });

  it("shows on no public page", async () => {
    expect((await listMeetings("sandbox", "2026-06-15")).map(({ id }) => id)).toEqual(["first"]);
    expect(await findPublicMeeting("participants", "2026-06-15")).toBeUndefined();
    expect(await findPublicMeeting("nowhere", "2026-06-15")).toBeUndefined();
  });

  it.each([
    ["rev", ["centre", "first", "participants"]],
    ["fay", ["first", "participants"]],
    ["adam", ["first"]],
    ["real", ["first"]],
  ])("is read by %s only as far as allowed", async (person, expected) => {
    const reader = await contextOf(context, person);
    const listed = await listReadableMeetings(reader, "sandbox");
    expect(listed.map(({ document }) => document.id).sort()).toEqual(expected);
    const opened = getReadableMeeting(reader, "centre");
    if (expected.includes("centre")) expect((await opened).document.id).toBe("centre");
    else await expect(opened).rejects.toMatchObject({ code: "not-found" });
  });
});

const realCountry = { ...exampleCountry("ARG"), world: "real" as const };
