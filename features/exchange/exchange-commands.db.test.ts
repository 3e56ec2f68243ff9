import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { getEdition } from "@/db/edition";
import { country, meeting, notice, statement } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { arrangeExchange, endExchange } from "./exchange-commands";
import {
  listConsenting,
  listHelp,
  listHelpfulLessons,
  listLessonsOfMeeting,
} from "./exchange-queries";
import { askForHelp, offerHelp, setPeerConsent, withdrawHelp } from "./help-commands";

const shown = vi.hoisted(() => ({ context: undefined as CommandContext | undefined }));
vi.mock("@/db/connection", () => ({ getDatabase: () => shown.context?.database }));

const challenge = exampleStatement("challenges");
const lesson = exampleStatement("lessons");
const text = exampleText("How did you agree on one code?");
const result = exampleText("Both use one code since May.");

let context: CommandContext;
let reviewer: CommandContext;
let asking: CommandContext;
let helping: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA", "XAB", "XAC"]);
  shown.context = context;
  const { database } = context;
  await database.write((tx) =>
    tx.insert(country).values({ ...exampleCountry("ARG"), world: "real" }),
  );
  await addPerson(database, "rev", { role: "reviewer", country: null });
  await addPerson(database, "ana", { role: "focal-point", country: "XAA" });
  await addPerson(database, "ben", { role: "focal-point", country: "XAB" });
  await addPerson(database, "out", { role: "focal-point", country: "XAC" });
  reviewer = await contextOf(context, "rev");
  asking = await contextOf(context, "ana");
  helping = await contextOf(context, "ben");
  const known = { sources: [], knownFrom: "2026-01-10", knownTo: null };
  await database.write(async (tx) => {
    await tx.insert(statement).values([
      {
        ...{ country: "XAA", section: "challenges", statementId: challenge.id, body: challenge },
        ...{ audience: "public", ...known },
      },
      {
        ...{ country: "XAA", section: "challenges", statementId: "over" },
        body: { ...challenge, id: "over", status: "resolved" },
        ...{ audience: "public", ...known },
      },
      {
        ...{ country: "XAB", section: "lessons", statementId: lesson.id, body: lesson },
        ...{ audience: "public", ...known },
      },
    ]);
    const document = exampleMeeting({ id: "held" });
    await tx.insert(meeting).values([
      { id: "held", world: "sandbox", knownOn: "2022-06-30", document },
      {
        ...{ id: "elsewhere", world: "real", knownOn: "2022-06-30" },
        document: exampleMeeting({ id: "elsewhere" }),
      },
    ]);
  });
});

const ask = () => askForHelp(asking, { country: "XAA", challengeId: challenge.id, text });
const offer = () => offerHelp(helping, { country: "XAB", categories: ["LEG"], text });
const arrange = async (fields: object = {}) =>
  arrangeExchange(reviewer, {
    ...{ request: (await ask()).id, helping: "XAB", offer: null, meeting: null, ...fields },
  });
const arrangeByOffer = async () => {
  const offered = await offer();
  return { offered, ...(await arrange({ offer: offered.id })) };
};
const end = (id: string, fields: object = {}) =>
  endExchange(reviewer, {
    ...{ id, version: 1, outcome: "concluded", result, lesson: null, ...fields },
  });
const toldOf = async () => {
  const rows = await context.database.db.select().from(notice).orderBy(asc(notice.id));
  return rows.map(({ userId, kind, values }) => [userId, kind, values.matter]);
};
const statesOf = async () => {
  const { requests, offers, exchanges } = await listHelp(reviewer);
  return [requests, offers, exchanges].map((rows) => rows.map(({ state }) => state));
};
async function refused(run: () => Promise<unknown>, expected: object) {
  const before = await readRows(context.database);
  await expect(run()).rejects.toMatchObject(expected);
  expect(await readRows(context.database)).toEqual(before);
}
const invalid = (path: string, code: string) => ({ code: "invalid", faults: [{ path, code }] });

describe("a request for help", () => {
  it("is told to the Centre, and read by the Centre and the country alone", async () => {
    await ask();
    expect(await toldOf()).toEqual([["rev", "help-waiting", "request"]]);
    const read = await Promise.all([reviewer, asking, helping].map(listHelp));
    expect(read.map(({ requests }) => requests.length)).toEqual([1, 1, 0]);
  });

  it("is about a challenge of the country that is open, and that it has not asked about", async () => {
    const about = (challengeId: string) => () =>
      askForHelp(asking, { country: "XAA", challengeId, text });
    await refused(about("lost"), invalid("challengeId", "challenge-unknown"));
    await refused(about("over"), invalid("challengeId", "challenge-unknown"));
    await ask();
    await refused(ask, invalid("challengeId", "help-asked"));
  });

  it("can be asked again once it was withdrawn, and withdrawn once", async () => {
    const { id } = await ask();
    await withdrawHelp(asking, { kind: "request", id, version: 1 });
    await refused(() => withdrawHelp(asking, { kind: "request", id, version: 1 }), {
      code: "conflict",
    });
    await ask();
    expect((await statesOf())[0]?.sort()).toEqual(["open", "withdrawn"]);
  });

  it("is withdrawn by nobody else", async () => {
    const { id } = await ask();
    await refused(() => withdrawHelp(helping, { kind: "request", id, version: 1 }), {
      code: "forbidden",
    });
  });

  it("is stored once when it is sent twice at once", async () => {
    const sent = await Promise.allSettled([ask(), ask()]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await statesOf())[0]).toEqual(["open"]);
  });
});

describe("an exchange", () => {
  it("closes its request and its offer, and is told to both countries", async () => {
    await arrangeByOffer();
    expect(await statesOf()).toEqual([["matched"], ["matched"], ["arranged"]]);
    const told = await toldOf();
    expect(told.slice(-2).sort()).toEqual([
      ["ana", "exchange", "arranged"],
      ["ben", "exchange", "arranged"],
    ]);
    const { requests } = await listHelp(helping);
    expect(requests.map(({ text: asked }) => asked.text)).toEqual([text.text]);
  });

  it("is made with a country that consents to be named, and with no other", async () => {
    const { id: request } = await ask();
    const made = { request, helping: "XAB", offer: null, meeting: null };
    await refused(() => arrangeExchange(reviewer, made), invalid("helping", "consent-missing"));
    await setPeerConsent(helping, { country: "XAB", isGiven: true });
    await arrangeExchange(reviewer, made);
    expect((await statesOf())[2]).toEqual(["arranged"]);
  });

  it("is between two countries of one world, on an offer of the one that helps, at a meeting of that world", async () => {
    const offered = await offer();
    const { id: request } = await ask();
    const made = { request, helping: "XAB", offer: offered.id, meeting: null };
    const tried = (fields: object) => () => arrangeExchange(reviewer, { ...made, ...fields });
    await refused(tried({ helping: "XAA" }), invalid("helping", "exchange-alone"));
    await refused(tried({ helping: "ARG" }), invalid("helping", "country-unknown"));
    await refused(tried({ helping: "XAC" }), invalid("helping", "offer-of-another"));
    await refused(tried({ meeting: "elsewhere" }), invalid("meeting", "meeting-unknown"));
    await refused(tried({ request: "lost" }), { code: "not-found" });
    await arrangeExchange(reviewer, { ...made, meeting: "held" });
    await refused(tried({}), { code: "conflict" });
  });

  it("says publicly that a lesson helped, and whom only with that country's consent", async () => {
    const { id } = await arrangeByOffer();
    const before = await getEdition(context.database.db);
    await end(id, { lesson: { country: "XAB", id: lesson.id } });
    expect(await getEdition(context.database.db)).toBe(before + 1);
    const told = { country: "XAB", lessonId: lesson.id, on: "2026-06-15" };
    const helpful = (day: string) => listHelpfulLessons("sandbox", day);
    expect(await helpful("2026-06-15")).toEqual([{ ...told, helped: null }]);
    expect(await helpful("2026-06-14")).toEqual([]);
    await setPeerConsent(asking, { country: "XAA", isGiven: true });
    expect(await helpful("2026-06-15")).toEqual([
      { ...told, helped: { country: "XAA", names: exampleCountry("XAA").names } },
    ]);
    expect(await statesOf()).toEqual([["matched"], ["matched"], ["concluded"]]);
  });

  it("at a meeting leaves its lesson there", async () => {
    const offered = await offer();
    const { id } = await arrange({ offer: offered.id, meeting: "held" });
    expect(await listLessonsOfMeeting("sandbox", "2026-06-15", "held")).toEqual([]);
    await end(id, { lesson: { country: "XAB", id: lesson.id } });
    const left = [{ country: "XAB", lessonId: lesson.id }];
    expect(await listLessonsOfMeeting("sandbox", "2026-06-15", "held")).toEqual(left);
    expect(await listLessonsOfMeeting("sandbox", "2026-06-14", "held")).toEqual([]);
    expect(await listLessonsOfMeeting("sandbox", "2026-06-15", "another")).toEqual([]);
  });

  it("leaves its request and its offer open when it is dropped", async () => {
    const { id } = await arrangeByOffer();
    await end(id, { outcome: "dropped" });
    expect(await statesOf()).toEqual([["open"], ["open"], ["dropped"]]);
    await refused(() => end(id, { version: 2 }), { code: "conflict" });
  });

  it("leaves no lesson that neither country published, or that did not help", async () => {
    const { id } = await arrangeByOffer();
    const unknown = invalid("lesson", "lesson-unknown");
    await refused(() => end(id, { lesson: { country: "XAC", id: lesson.id } }), unknown);
    await refused(() => end(id, { lesson: { country: "XAA", id: lesson.id } }), unknown);
    await refused(
      () => end(id, { outcome: "dropped", lesson: { country: "XAB", id: lesson.id } }),
      unknown,
    );
  });
});

describe("the consent to be named", () => {
  it("changes what is public, and nothing when it is given twice", async () => {
    const give = (isGiven: boolean) => setPeerConsent(helping, { country: "XAB", isGiven });
    await give(true);
    const edition = await getEdition(context.database.db);
    await give(true);
    expect(await getEdition(context.database.db)).toBe(edition);
    expect([...(await listConsenting("sandbox"))]).toEqual(["XAB"]);
    await give(false);
    expect([...(await listConsenting("sandbox"))]).toEqual([]);
  });

  it("is given by nobody for another country", async () => {
    await refused(() => setPeerConsent(helping, { country: "XAA", isGiven: true }), {
      code: "forbidden",
    });
  });
});
