import type { CommandContext } from "@/db/command-context";
import type { Database } from "@/db/database";
import { invitation } from "@/db/tables";
import { addPerson, contextOf } from "@/db/testing/example-person";
import { openTestContext } from "@/db/testing/test-context";
import { keepForCopies } from "@/db/testing/test-database";
import { buildExample, exampleSettings } from "@/domain/briefing/example-briefing";
import type { Commitment } from "@/domain/engagement/commitment";
import { exampleMeeting } from "@/domain/meeting/example-meeting";
import { exampleProfile, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { Edit } from "@/domain/update/edit";
import { createBriefing } from "@/features/briefing/draft-commands";
import { issueBriefing } from "@/features/briefing/issue-commands";
import { answerCommitment, proposeCommitment } from "@/features/commitment/commitment-commands";
import { arrangeExchange } from "@/features/exchange/exchange-commands";
import { askForHelp, offerHelp, setPeerConsent } from "@/features/exchange/help-commands";
import { keepProposal } from "@/features/manual/manual-commands";
import { recordMeeting } from "@/features/meeting/meeting-commands";
import { invitePerson } from "@/features/people/invitation-commands";
import { decideEdit } from "@/features/update/decide-edit";
import { openUpdate } from "@/features/update/open-update";
import { publishRevision } from "@/features/update/publish-revision";
import { saveEdits } from "@/features/update/save-edits";
import { submitUpdate } from "@/features/update/submit-update";
import { getUpdatePage } from "@/features/update/update-queries";
import { withdrawUpdate } from "@/features/update/withdraw-update";
import { systemActor } from "@/lib/actor";
import { exampleTables } from "./example-tables";

/** XAE has no update yet. */
const countries = ["XAA", "XAB", "XAC", "XAD", "XAE"];
const challenge = exampleStatement("challenges");
export const exampleEdit: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "status",
  before: "open",
  after: "resolved",
};

/** A small tracker in which every command has something to act on. */
export interface CommandWorld {
  /** Those who act: by role, the system itself, the focal point of a country outside, and somebody without any role. */
  people: Record<Person, CommandContext>;
  /** An update of XAA that is being written, with one change. */
  draft: { id: string; version: number };
  /** An update of XAB that waits for its review, and its one change. */
  submitted: { id: string; version: number; editKey: string; proposalHash: string };
  /** An update of XAC that was taken back. */
  withdrawn: { id: string; version: number };
  /** An update of XAD of which everything was accepted. */
  decided: { id: string; version: number };
  invitationId: string;
  /** A meeting that XAA attended, and of which the Centre keeps the record. */
  meetingId: string;
  /** A commitment that waits for the answer of XAA, and one that XAA confirmed. */
  proposed: { id: string; version: number };
  promised: { id: string; version: number };
  proposalId: string;
  /** A briefing that is being prepared, and one that was issued. */
  briefing: { briefingId: string; version: number };
  issuedId: string;
  /** A correspondence table of XAA without a version, an imported draft of XAB with an offence and one that was taken out of it, and a version of XAC under review with an offence. */
  tableId: string;
  importedVersion: { versionId: number; version: number };
  writtenAt: string;
  offenceId: number;
  removedId: number;
  submittedVersion: { versionId: number; version: number };
  submittedOffenceId: number;
  /** A request of XAC and an offer of XAA that are open, and an exchange that XAB, which lets itself be named, has with XAD. */
  requestId: string;
  offerId: string;
  exchangeId: string;
  /** The contributor's role, and the token of a second invitation, as its mail has it. */
  grantId: string;
}

export const persons = [
  "contributor",
  "focalPoint",
  "reviewer",
  "administrator",
  "outsider",
  "stranger",
  "system",
] as const;
export type Person = (typeof persons)[number];

let kept: Promise<{ world: CommandWorld; copy: () => Promise<Database> }> | undefined;

/** The same for each test, on a database of its own. */
export async function openCommandWorld(): Promise<CommandWorld> {
  kept ??= (async () => {
    const world = await buildCommandWorld();
    return { world, copy: await keepForCopies(world.people.system.database) };
  })();
  const { world, copy } = await kept;
  const database = await copy();
  const people = Object.fromEntries(
    persons.map((person) => [person, { ...world.people[person], database }]),
  ) as CommandWorld["people"];
  return { ...world, people };
}

async function buildCommandWorld(): Promise<CommandWorld> {
  const context = await openTestContext([...countries, "XBB"]);
  const people = await addPeople(context);
  for (const country of [...countries, "XBB"])
    await publishRevision(people.system, {
      profile: exampleProfile({ country, challenges: [challenge] }),
      knownOn: "2026-01-10",
      reason: "First",
    });
  const held = exampleMeeting({ id: "held", attending: ["XAA"], audience: "centre" });
  await recordMeeting(people.system, {
    ...{ world: "sandbox", knownOn: "2025-06-01", document: held },
  });
  const proposed = await propose(people, held.id);
  const promised = await propose(people, held.id);
  await answerCommitment(people.focalPoint, { ...promised, answer: "confirm" });
  const kept = await keepProposal(people.reviewer, exampleProposal(held.id));
  const briefing = await prepareBriefing(people);
  const issued = await prepareBriefing(people);
  await issueBriefing(people.reviewer, issued, buildExample);
  const help = await bringTogether(people);
  const draft = await write(people, "XAA");
  const submitted = await submit(people, "XAB");
  const taken = await submit(people, "XAC");
  const withdrawn = await withdrawUpdate(people.focalPoint, {
    updateId: taken.id,
    version: taken.version,
  });
  const decided = await submit(people, "XAD");
  await decideEdit(people.reviewer, {
    updateId: decided.id,
    editKey: decided.editKey,
    proposalHash: decided.proposalHash,
    verdict: { kind: "accepted" },
  });
  await invitePerson(people.focalPoint, {
    ...{ email: "ana@example.org", name: "Ana" },
    ...{ role: "contributor", country: "XAA", until: null },
  });
  const [invited] = await context.database.db.select({ id: invitation.id }).from(invitation);
  return {
    ...{ people, draft, submitted, withdrawn, decided, ...help },
    ...(await exampleTables(people.focalPoint)),
    meetingId: held.id,
    proposalId: kept.id,
    proposed,
    promised: { ...promised, version: 2 },
    briefing,
    issuedId: issued.briefingId,
    invitationId: invited?.id ?? "",
    grantId: "grant-contributor",
  };
}

/** What somebody asks for, or offers. */
export const exampleHelp = exampleText("How did you agree on one code between police and courts?");

async function bringTogether({ focalPoint, reviewer }: CommandWorld["people"]) {
  const ask = (country: string) =>
    askForHelp(focalPoint, { country, challengeId: challenge.id, text: exampleHelp });
  const offered = { country: "XAA", categories: [challenge.category], text: exampleHelp };
  const [request, answered] = [await ask("XAC"), await ask("XAD")];
  const offer = await offerHelp(focalPoint, offered);
  await setPeerConsent(focalPoint, { country: "XAB", isGiven: true });
  const exchange = await arrangeExchange(reviewer, {
    ...{ request: answered.id, helping: "XAB", offer: null, meeting: null },
  });
  return { requestId: request.id, offerId: offer.id, exchangeId: exchange.id };
}

async function addPeople(context: CommandContext): Promise<CommandWorld["people"]> {
  const { database } = context;
  await addPerson(database, "contributor", { role: "contributor", country: "XAA" });
  for (const country of countries)
    await addPerson(database, `focal-${country}`, { role: "focal-point", country });
  await addPerson(database, "outsider", { role: "focal-point", country: "XBB" });
  await addPerson(database, "reviewer", { role: "reviewer", country: null });
  await addPerson(database, "administrator", { role: "administrator", country: null });
  await addPerson(database, "second-administrator", { role: "administrator", country: null });
  await addPerson(database, "stranger");
  const focalPoint = await contextOf(context, "focal-XAA");
  // One person for all of them: which of them acts makes no difference to a command.
  const grants = countries.map((country) => ({
    role: "focal-point" as const,
    country,
    until: null,
  }));
  return {
    contributor: await contextOf(context, "contributor"),
    focalPoint: { ...focalPoint, actor: { ...focalPoint.actor, grants } },
    reviewer: await contextOf(context, "reviewer"),
    administrator: await contextOf(context, "administrator"),
    outsider: await contextOf(context, "outsider"),
    stranger: await contextOf(context, "stranger"),
    system: { ...context, actor: systemActor("test") },
  };
}

/** What XAA is asked to promise after the meeting. */
export function exampleCommitment(meeting: string): Commitment {
  return {
    ...{ meeting, country: "XAA", challengeId: challenge.id },
    what: { lang: "en", text: "Publish the table", translations: [] },
    ...{ who: "The statistics office", dueOn: "2026-09-30" },
  };
}

/** What the Implementation Manual lacks, in the eyes of those who met. */
export function exampleProposal(meeting: string) {
  const evidence = [{ country: "XAA", challengeId: challenge.id }];
  const problem = { lang: "en", text: "No example of a table", translations: [] };
  return { world: "sandbox", proposal: { meeting, section: "Chapter 4", problem, evidence } };
}

async function propose({ reviewer }: CommandWorld["people"], meeting: string) {
  const { id } = await proposeCommitment(reviewer, exampleCommitment(meeting));
  return { id, version: 1 };
}

async function prepareBriefing({ reviewer }: CommandWorld["people"]) {
  const { id } = await createBriefing(reviewer, { settings: exampleSettings() });
  return { briefingId: id, version: 1 };
}

async function write({ focalPoint }: CommandWorld["people"], country: string) {
  const { id } = await openUpdate(focalPoint, { kind: "country", country });
  const { version } = await saveEdits(focalPoint, { updateId: id, edits: [exampleEdit] });
  return { id, version };
}

async function submit(people: CommandWorld["people"], country: string) {
  const { id, version } = await write(people, country);
  await submitUpdate(people.focalPoint, { updateId: id, version });
  const { update, changes } = await getUpdatePage(people.reviewer, id);
  const { key = "", proposalHash = "" } = changes[0] ?? {};
  return { id, version: update.version, editKey: key, proposalHash };
}
