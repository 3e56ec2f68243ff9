import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { changeLog, country, meeting, statement } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { readRows } from "@/db/testing/read-rows";
import { exampleCountry, openTestContext } from "@/db/testing/test-context";
import type { ManualProposal } from "@/domain/engagement/manual-proposal";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleStatement, exampleText } from "@/domain/profile/example-profile";
import { keepProposal, moveProposal } from "./manual-commands";
import { listProposals } from "./manual-queries";

const challenge = exampleStatement("challenges");
const proposal: ManualProposal = {
  ...{ meeting: "held", section: "Chapter 4" },
  problem: exampleText("There is no example of a correspondence table."),
  evidence: [{ country: "XAA", challengeId: challenge.id }],
};

let context: CommandContext;
let reviewer: CommandContext;
beforeEach(async () => {
  context = await openTestContext(["XAA"]);
  const { database } = context;
  await addPerson(database, "rev", { role: "reviewer", country: null });
  await addPerson(database, "fay", { role: "focal-point", country: "XAA" });
  reviewer = await contextOf(context, "rev");
  await database.write(async (tx) => {
    await tx.insert(country).values({ ...exampleCountry("ARG"), world: "real" });
    for (const iso3 of ["XAA", "ARG"])
      await tx.insert(statement).values({
        ...{ country: iso3, section: "challenges", body: challenge, audience: "public" },
        ...{ statementId: iso3 === "ARG" ? "real" : challenge.id, sources: [] },
        ...{ knownFrom: "2026-01-10", knownTo: null },
      });
    await tx.insert(meeting).values({
      ...{ id: "held", world: "sandbox", knownOn: "2022-06-30" },
      document: exampleMeeting({ id: "held" }),
    });
  });
});

const keep = (fields: Partial<ManualProposal> = {}) =>
  keepProposal(reviewer, { world: "sandbox", proposal: { ...proposal, ...fields } });
async function refused(run: () => Promise<unknown>, expected: object) {
  const before = await readRows(context.database);
  await expect(run()).rejects.toMatchObject(expected);
  expect(await readRows(context.database)).toEqual(before);
}

describe("a proposal for the Manual", () => {
  it("is kept and listed with the challenges that show the problem, and logged", async () => {
    const { id } = await keep();
    expect(await listProposals(reviewer)).toMatchObject([
      {
        ...{ id, state: "kept", version: 1, meeting: "held", section: "Chapter 4" },
        evidence: [{ country: "XAA", text: challenge.text }],
      },
    ]);
    const changes = await context.database.db.select().from(changeLog).orderBy(asc(changeLog.seq));
    expect(changes).toMatchObject([{ action: "keepProposal", subject: id, before: null }]);
  });

  it("keeps its evidence where a country no longer has the challenge", async () => {
    await keep();
    await context.database.write((tx) =>
      tx.update(statement).set({ knownTo: "2026-06-15" }).where(eq(statement.country, "XAA")),
    );
    const [listed] = await listProposals(reviewer);
    expect(listed?.evidence).toMatchObject([{ country: "XAA", text: null }]);
  });

  it.each<[string, Partial<ManualProposal>, string, string]>([
    ["with a meeting that nobody knows", { meeting: "lost" }, "meeting", "meeting-unknown"],
    [
      "with a challenge of nobody",
      { evidence: [{ country: "XAA", challengeId: "lost" }] },
      "evidence",
      "challenge-unknown",
    ],
    [
      "with a challenge of the other world",
      { evidence: [{ country: "ARG", challengeId: "real" }] },
      "evidence",
      "challenge-unknown",
    ],
  ])("is refused %s, at its field", async (_, fields, field, code) => {
    await refused(() => keep(fields), {
      ...{ code: "invalid", faults: [{ path: `proposal.${field}`, code }] },
    });
  });

  it("is the Centre's alone", async () => {
    const { id } = await keep();
    const focalPoint = await contextOf(context, "fay");
    const forbidden = { code: "forbidden" };
    await refused(() => keepProposal(focalPoint, { world: "sandbox", proposal }), forbidden);
    const move = { id, version: 1, state: "sent", answer: null };
    await refused(() => moveProposal(focalPoint, move), forbidden);
    await refused(() => listProposals(focalPoint), forbidden);
  });
});

describe("how far a proposal has come", () => {
  it("is followed to its end, with the answer", async () => {
    const { id } = await keep();
    await moveProposal(reviewer, { id, version: 1, state: "sent", answer: null });
    await moveProposal(reviewer, { id, version: 2, state: "taken-up", answer: "In version 1.1" });
    expect(await listProposals(reviewer)).toMatchObject([
      { state: "taken-up", answer: "In version 1.1", version: 3 },
    ]);
  });

  it("is not noted twice, out of order, of nothing, or as declined without an answer", async () => {
    const { id } = await keep();
    const move = (fields: object) =>
      moveProposal(reviewer, { id, version: 1, state: "sent", answer: null, ...fields });
    await refused(() => move({ state: "taken-up" }), { code: "conflict" });
    await refused(() => move({ version: 2 }), { code: "conflict" });
    await refused(() => move({ id: "lost" }), { code: "not-found" });
    await refused(() => move({ state: "declined" }), {
      ...{ code: "invalid", faults: [{ path: "answer", code: "text-empty" }] },
    });
    const both = await Promise.allSettled([move({}), move({})]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
