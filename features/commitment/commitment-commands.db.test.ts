import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import {
  changeLog,
  commitment,
  country,
  mail,
  meeting,
  meetingVersion,
  notice,
  statement,
} from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import type { Commitment } from "@/domain/engagement/commitment";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { answerCommitment, endCommitment, proposeCommitment } from "./commitment-commands";
import { listCommitments, listPublicCommitments } from "./commitment-queries";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

const challenge = exampleStatement("challenges");
const proposal: Commitment = {
  ...{ meeting: "held", country: "XAA", challengeId: challenge.id },
  what: exampleText("Publish the correspondence table."),
  ...{ who: "The statistics office", dueOn: "2026-09-30" },
};
const result = exampleText("It is on the web site.");

let context: CommandContext;
let reviewer: CommandContext;
let focalPoint: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB", "XAC"]);
  shown.context = context;
  const { database } = context;
  await database.write((tx) =>
    tx.insert(country).values({ ...exampleCountry("ARG"), world: "real" }),
  );
  await addPerson(database, "rev", { role: "reviewer", country: null });
  await addPerson(database, "fay", { role: "focal-point", country: "XAA" });
  await addPerson(database, "con", { role: "contributor", country: "XAA" });
  await addPerson(database, "out", { role: "focal-point", country: "XAB" });
  reviewer = await contextOf(context, "rev");
  focalPoint = await contextOf(context, "fay");
  await database.write(async (tx) => {
    await tx.insert(statement).values({
      ...{ country: "XAA", section: "challenges", statementId: challenge.id, body: challenge },
      ...{ audience: "public", sources: [], knownFrom: "2026-01-10", knownTo: null },
    });
    const document = exampleMeeting({ id: "held", attending: ["XAA", "XAB"] });
    await tx
      .insert(meeting)
      .values({ id: "held", world: "sandbox", knownOn: "2022-06-30", document });
  });
});

const propose = async (fields: Partial<Commitment> = {}) => ({
  ...(await proposeCommitment(reviewer, { ...proposal, ...fields })),
  version: 1,
});
async function promise() {
  const held = await propose();
  await answerCommitment(focalPoint, { ...held, answer: "confirm" });
  return { ...held, version: 2 };
}
const publicOn = async (day: string) =>
  (await listPublicCommitments("sandbox", day)).map(({ state }) => state);
const toldOf = async () => {
  const rows = await context.database.db.select().from(notice).orderBy(asc(notice.id));
  return rows.map(({ userId, kind, values }) => [userId, kind, values.matter]);
};
const takeOff = (knownOn: string) =>
  context.database.write((tx) =>
    tx.insert(meetingVersion).values({
      ...{ meeting: "held", number: 2, knownOn, document: null },
      ...{ recordedAt: `${knownOn}T00:00:00.000Z`, author: "system:test" },
    }),
  );
async function refused(run: () => Promise<unknown>, expected: object) {
  const before = await readRows(context.database);
  await expect(run()).rejects.toMatchObject(expected);
  expect(await readRows(context.database)).toEqual(before);
}

describe("a commitment that the Centre proposes", () => {
  it("is not public, is told to the focal points by inbox and mail, and is logged", async () => {
    await propose();
    const { db } = context.database;
    expect(await publicOn("2026-06-15")).toEqual([]);
    expect(await toldOf()).toEqual([["fay", "commitment-proposed", "proposed"]]);
    expect(await db.select().from(mail)).toMatchObject([
      { recipient: "fay@example.org", values: { what: proposal.what.text, until: "2026-09-30" } },
    ]);
    const changes = await db.select().from(changeLog).orderBy(asc(changeLog.seq));
    expect(changes.at(-1)).toMatchObject({ action: "proposeCommitment", subject: "XAA" });
  });

  it.each([
    ["after a meeting that nobody knows", { meeting: "lost" }, "meeting", "meeting-unknown"],
    ["of a country that did not take part", { country: "XAC" }, "country", "country-absent"],
    ["of a country of the other world", { country: "ARG" }, "country", "country-unknown"],
    ["to a challenge of nobody", { challengeId: "lost" }, "challengeId", "challenge-unknown"],
    ["to another country's challenge", { country: "XAB" }, "challengeId", "challenge-unknown"],
    ["due before the meeting", { dueOn: "2022-05-24" }, "dueOn", "date-before-meeting"],
  ])("is refused %s, at its field", async (_, fields, path, code) => {
    await refused(() => propose(fields), { code: "invalid", faults: [{ path, code }] });
  });

  it("is refused after a meeting that was taken off the record", async () => {
    await takeOff("2026-06-15");
    await refused(() => propose(), { code: "invalid" });
  });

  it("is the Centre's to propose, not a country's", async () => {
    await refused(() => proposeCommitment(focalPoint, proposal), { code: "forbidden" });
  });
});

describe("what a country answers", () => {
  it("with yes, makes the commitment public from that day on, opens an edition, and is told to the Centre", async () => {
    const held = await propose();
    const edition = await getEdition(context.database.db);
    await answerCommitment(focalPoint, { ...held, answer: "confirm" });
    expect(await publicOn("2026-06-14")).toEqual([]);
    expect(await publicOn("2026-06-15")).toEqual(["confirmed"]);
    expect(await getEdition(context.database.db)).toBe(edition + 1);
    expect((await toldOf()).at(-1)).toEqual(["rev", "commitment-answered", "confirmed"]);
  });

  it("with no, is never public", async () => {
    const held = await propose();
    await answerCommitment(focalPoint, { ...held, answer: "decline" });
    expect(await publicOn("2027-01-01")).toEqual([]);
    expect((await toldOf()).at(-1)).toEqual(["rev", "commitment-answered", "declined"]);
  });

  it("is its focal point's alone", async () => {
    const held = await propose();
    const answer = { ...held, answer: "confirm" };
    for (const id of ["con", "out", "rev"]) {
      const person = await contextOf(context, id);
      await refused(() => answerCommitment(person, answer), { code: "forbidden" });
    }
  });

  it("counts once, also of two at once, and only on what was proposed", async () => {
    const held = await propose();
    const answers = ["confirm", "decline"].map((answer) =>
      answerCommitment(focalPoint, { ...held, answer }),
    );
    const outcomes = await Promise.allSettled(answers);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await refused(() => answerCommitment(focalPoint, { ...held, version: 2, answer: "confirm" }), {
      code: "conflict",
    });
    await refused(
      () => answerCommitment(focalPoint, { id: "lost", version: 1, answer: "confirm" }),
      {
        code: "not-found",
      },
    );
  });
});

describe("the end of a commitment", () => {
  it("is public with its result from that day on, by the country or the Centre, and told to both", async () => {
    const held = await promise();
    const later = { ...focalPoint, now: new Date("2026-09-01T08:00:00Z") };
    await endCommitment(later, { ...held, outcome: "keep", result });
    expect(await publicOn("2026-08-31")).toEqual(["confirmed"]);
    expect(await listPublicCommitments("sandbox", "2026-08-30")).toMatchObject([{ result: null }]);
    expect(await listPublicCommitments("sandbox", "2026-09-01")).toMatchObject([
      { state: "kept", result, endedOn: "2026-09-01", meetingTitle: exampleText("ICCS meetings") },
    ]);
    expect((await toldOf()).at(-1)).toEqual(["rev", "commitment-ended", "kept"]);
    await refused(() => endCommitment(reviewer, { ...held, version: 3, outcome: "drop", result }), {
      code: "conflict",
    });
  });

  it("is not another country's, nor a contributor's, and says what came of it", async () => {
    const held = { ...(await promise()), outcome: "drop" };
    for (const id of ["con", "out"]) {
      const person = await contextOf(context, id);
      await refused(() => endCommitment(person, { ...held, result }), { code: "forbidden" });
    }
    const before = await readRows(context.database);
    const empty = { ...result, text: " " };
    await expect(endCommitment(focalPoint, { ...held, result: empty })).rejects.toThrow(
      "text-empty",
    );
    expect(await readRows(context.database)).toEqual(before);
  });

  it("before an answer is the Centre's to take back, unseen by the public", async () => {
    const held = await propose();
    const ending = { ...held, outcome: "drop", result };
    await refused(() => endCommitment(focalPoint, ending), { code: "forbidden" });
    await refused(() => endCommitment(reviewer, { ...ending, outcome: "keep" }), {
      code: "conflict",
    });
    await endCommitment(reviewer, ending);
    expect(await publicOn("2027-01-01")).toEqual([]);
    expect(await context.database.db.select().from(commitment)).toMatchObject([
      { state: "dropped", version: 2, endedOn: "2026-06-15", confirmedOn: null },
    ]);
  });
});

describe("commitments are read", () => {
  it("by the country and the Centre, each with what is theirs to do", async () => {
    await propose();
    const may = async (id: string) =>
      (await listCommitments(await contextOf(context, id))).map((each) => each.may);
    expect(await may("rev")).toEqual([{ answer: false, end: false, takeBack: true }]);
    expect(await may("fay")).toEqual([{ answer: true, end: false, takeBack: false }]);
    expect(await may("con")).toEqual([{ answer: false, end: false, takeBack: false }]);
    expect(await may("out")).toEqual([]);
  });

  it("publicly only while their meeting is public", async () => {
    await promise();
    await takeOff("2026-07-01");
    expect(await publicOn("2026-06-30")).toEqual(["confirmed"]);
    expect(await publicOn("2026-07-01")).toEqual([]);
  });
});
