import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import { changeLog, meeting, meetingAttendance } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { openTestContext } from "@/db/testing/test-context";
import type { MeetingDocument } from "@/domain/meeting/meeting";
import { exampleSource, exampleText } from "@/domain/profile/example-profile";
import { recordMeeting } from "./meeting-commands";

const document: MeetingDocument = {
  id: "meeting-1",
  title: exampleText("Regional meeting on the ICCS"),
  kind: "regional",
  from: "2022-05-25",
  to: "2022-05-26",
  place: exampleText("Mexico City"),
  organisers: ["UNODC"],
  sessions: [
    {
      date: "2022-05-25",
      title: exampleText("National insights"),
      presenting: ["XAA"],
      attending: ["XAB"],
    },
  ],
  attending: ["XAA", "XAB", "XAC"],
  outcomes: [exampleText("A second meeting was agreed.")],
  source: exampleSource(),
  ...{ follows: null, agenda: null, documents: [], audience: "public" as const },
};

let context: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB", "XAC"]);
});

const record = (value: unknown) =>
  recordMeeting(context, { world: "sandbox", knownOn: "2022-06-30", document: value });

it("a meeting is stored as given, with who presented and who attended, once each", async () => {
  await record(document);
  const { db } = context.database;
  expect(await db.select().from(meeting)).toEqual([
    { id: "meeting-1", world: "sandbox", knownOn: "2022-06-30", document },
  ]);
  const attendance = await db
    .select({ country: meetingAttendance.country, role: meetingAttendance.role })
    .from(meetingAttendance)
    .orderBy(asc(meetingAttendance.country));
  expect(attendance).toEqual([
    { country: "XAA", role: "presenting" },
    { country: "XAB", role: "attending" },
    { country: "XAC", role: "attending" },
  ]);
});

it("a meeting is in the change log and opens an edition", async () => {
  await record(document);
  const { db } = context.database;
  expect(await db.select().from(changeLog)).toMatchObject([
    { action: "recordMeeting", subject: "meeting-1", before: null, after: document },
  ]);
  expect(await getEdition(db)).toBe(1);
});

it("a meeting whose source names nobody has no attendance, rather than an empty list", async () => {
  await record({ ...document, sessions: [], attending: null });
  const { db } = context.database;
  expect(await db.select().from(meetingAttendance)).toEqual([]);
  const [row] = await db.select().from(meeting);
  expect(row?.document.attending).toBeNull();
});

describe("a meeting that is refused leaves no trace:", () => {
  const { source: _source, ...withoutSource } = document;

  it.each([
    { what: "without a source", value: withoutSource },
    { what: "on a day that does not exist", value: { ...document, from: "2022-02-30" } },
    { what: "of an unknown kind", value: { ...document, kind: "party" } },
    { what: "with a field that nobody defined", value: { ...document, score: 7 } },
    {
      what: "with a country that the tracker does not have",
      value: { ...document, attending: ["XZZ"] },
    },
  ])("one $what", async ({ value }) => {
    const before = await readRows(context.database);
    await expect(record(value)).rejects.toThrow();
    expect(await readRows(context.database)).toEqual(before);
  });

  it.each(["2999-01-01", "2022-06", "soon"])("one known on %s", async (knownOn) => {
    const before = await readRows(context.database);
    await expect(
      recordMeeting(context, { world: "sandbox", knownOn, document }),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await readRows(context.database)).toEqual(before);
  });

  it("one whose id is taken", async () => {
    await record(document);
    const before = await readRows(context.database);
    await expect(record({ ...document, title: exampleText("Another") })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await readRows(context.database)).toEqual(before);
  });
});
