import type { CommandContext } from "@/db/command-context";
import { buildExample, exampleSettings } from "@/domain/briefing/example-briefing";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleVariable } from "@/domain/correspondence/example-variable";
import { exampleProfile } from "@/domain/profile/example-profile";
import { changeAccount, createAccount } from "@/features/account/account-commands";
import { changePassword } from "@/features/account/password-commands";
import { endOtherSessions, endSession, removePasskey } from "@/features/account/session-commands";
import { createBriefing, deleteBriefing, saveBriefing } from "@/features/briefing/draft-commands";
import { issueBriefing, recordFile } from "@/features/briefing/issue-commands";
import {
  answerCommitment,
  endCommitment,
  proposeCommitment,
} from "@/features/commitment/commitment-commands";
import { commentOnOffence } from "@/features/correspondence/comment-commands";
import { addTable, beginVersion } from "@/features/correspondence/draft-commands";
import {
  importLargeTable,
  importOffences,
  undoImport,
} from "@/features/correspondence/import-commands";
import { mapOffence } from "@/features/correspondence/mapping-commands";
import {
  addOffence,
  changeOffence,
  removeOffence,
  restoreOffence,
} from "@/features/correspondence/offence-commands";
import type { OffenceSink } from "@/features/correspondence/read-large-table";
import {
  beginReading,
  endReading,
  readOffence,
  settleOffence,
} from "@/features/correspondence/reading-commands";
import { stateVariables } from "@/features/correspondence/variable-commands";
import {
  publishVersion,
  returnVersion,
  submitVersion,
  withdrawVersion,
} from "@/features/correspondence/version-commands";
import { addCountry, setCadence } from "@/features/country/country-commands";
import { arrangeExchange, endExchange } from "@/features/exchange/exchange-commands";
import {
  askForHelp,
  offerHelp,
  setPeerConsent,
  withdrawHelp,
} from "@/features/exchange/help-commands";
import { keepProposal, moveProposal } from "@/features/manual/manual-commands";
import { editMeeting, recordMeeting, removeMeeting } from "@/features/meeting/meeting-commands";
import { markNoticesRead } from "@/features/notice/notice-commands";
import {
  acceptInvitation,
  inviteAdministrator,
  invitePerson,
  revokeInvitation,
} from "@/features/people/invitation-commands";
import { appointPerson, endRole, extendRole } from "@/features/people/role-commands";
import { settleConflicts } from "@/features/update/carry-over";
import { commentOnUpdate } from "@/features/update/comment-on-update";
import { concludeReview } from "@/features/update/conclude-review";
import { confirmProfile } from "@/features/update/confirm-profile";
import { decideEdit } from "@/features/update/decide-edit";
import { notePresence } from "@/features/update/note-presence";
import { openUpdate } from "@/features/update/open-update";
import { publishRevision } from "@/features/update/publish-revision";
import { saveEdits } from "@/features/update/save-edits";
import { submitUpdate } from "@/features/update/submit-update";
import { reopenUpdate, withdrawUpdate } from "@/features/update/withdraw-update";
import {
  type CommandWorld,
  exampleCommitment,
  exampleEdit,
  exampleHelp,
  exampleProposal,
  type Person,
} from "./command-world";
import { exampleImport } from "./example-tables";

/** A command with an input that it accepts from one who may. */
export interface ListedCommand {
  name: string;
  run(context: CommandContext, input: unknown): Promise<unknown>;
  by: Person;
  input(world: CommandWorld): unknown;
}

type Command = (context: CommandContext, input: never) => Promise<unknown>;

function listed(command: Command, by: Person, input: ListedCommand["input"]): ListedCommand {
  // What arrives from outside has no type, whatever the command's signature says.
  const run = (context: CommandContext, given: unknown) => command(context, given as never);
  return { name: command.name, run, by, input };
}

const held = { role: "contributor", country: "XAA", until: null };
const versioned = ({ id, version }: { id: string; version: number }) => ({ updateId: id, version });
const meeting = {
  id: "meeting-1",
  title: { lang: "en", text: "First meeting", translations: [] },
  kind: "technical",
  ...{ from: "2025-05", to: "2025-05", place: null, organisers: ["Centre"], attending: ["XAA"] },
  ...{ sessions: [], outcomes: [], source: exampleProfile().sources[0] },
};

/** What is written of an offence by hand. */
const { correspondences: _, ...exampleFields } = exampleOffence("201");

/** What the file says is not the input's: it is read before, or while it is stored. */
const importing: readonly ListedCommand[] = [
  {
    name: importOffences.name,
    run: (context, given) => importOffences(context, given, [exampleOffence("101")]),
    by: "focalPoint",
    input: ({ tableId }) => exampleImport(tableId),
  },
  {
    name: importLargeTable.name,
    run: (context, given) => importLargeTable(context, given, readOne, () => undefined),
    by: "focalPoint",
    input: ({ tableId }) => {
      const { counts: _, ...file } = exampleImport(tableId);
      return file;
    },
  },
];

async function readOne(sink: OffenceSink): Promise<Record<string, number>> {
  await sink.take([{ position: 1, offence: exampleOffence("101") }]);
  return { accepted: 1 };
}

/** Every command of the tracker. A new one is added here, and is then asked of people without a role, and with inputs of every kind. */
export const everyCommand: readonly ListedCommand[] = [
  listed(openUpdate, "focalPoint", () => ({ kind: "country", country: "XAE" })),
  listed(saveEdits, "contributor", ({ draft }) => ({
    updateId: draft.id,
    edits: [{ ...exampleEdit, before: "resolved", after: "mitigated" }],
  })),
  listed(submitUpdate, "focalPoint", ({ draft }) => versioned(draft)),
  listed(withdrawUpdate, "focalPoint", ({ submitted }) => versioned(submitted)),
  listed(reopenUpdate, "focalPoint", ({ withdrawn }) => versioned(withdrawn)),
  listed(settleConflicts, "contributor", ({ draft }) => ({ ...versioned(draft), choices: {} })),
  listed(decideEdit, "reviewer", ({ submitted: { id, editKey, proposalHash } }) => ({
    ...{ updateId: id, editKey, proposalHash },
    verdict: { kind: "returned", reason: "Which decree?" },
  })),
  listed(concludeReview, "reviewer", ({ decided }) => ({
    ...versioned(decided),
    reason: "Yearly",
  })),
  listed(commentOnUpdate, "contributor", ({ draft }) => ({
    ...{ updateId: draft.id, editKey: null, text: "Is this so?" },
  })),
  listed(notePresence, "contributor", ({ draft }) => ({ updateId: draft.id, part: "challenges" })),
  listed(confirmProfile, "focalPoint", () => ({ country: "XAA" })),
  listed(publishRevision, "system", () => ({
    ...{ profile: exampleProfile(), knownOn: "2026-02-01", reason: "Import" },
  })),
  listed(addCountry, "system", () => ({
    ...{ iso3: "XZZ", world: "sandbox", names: { en: "Zed" }, region: "oceania", centre: null },
    cadenceMonths: 6,
  })),
  listed(setCadence, "reviewer", () => ({ country: "XAA", months: 12 })),
  listed(recordMeeting, "system", () => ({
    ...{ world: "sandbox", knownOn: "2025-06-01", document: meeting },
  })),
  listed(editMeeting, "reviewer", ({ meetingId }) => ({
    ...{ id: meetingId, version: 1, document: { ...meeting, id: meetingId } },
  })),
  listed(removeMeeting, "reviewer", ({ meetingId }) => ({
    ...{ id: meetingId, version: 1, reason: "Entered twice" },
  })),
  listed(proposeCommitment, "reviewer", ({ meetingId }) => exampleCommitment(meetingId)),
  listed(answerCommitment, "focalPoint", ({ proposed }) => ({ ...proposed, answer: "confirm" })),
  listed(endCommitment, "focalPoint", ({ promised }) => ({
    ...{ ...promised, outcome: "keep" },
    result: { lang: "en", text: "The table is published.", translations: [] },
  })),
  listed(askForHelp, "focalPoint", () => ({
    ...{ country: "XAE", challengeId: exampleEdit.id, text: exampleHelp },
  })),
  listed(offerHelp, "focalPoint", () => ({
    ...{ country: "XAA", categories: ["LEG", "COO"], text: exampleHelp },
  })),
  listed(withdrawHelp, "focalPoint", ({ requestId }) => ({
    ...{ kind: "request", id: requestId, version: 1 },
  })),
  listed(setPeerConsent, "focalPoint", () => ({ country: "XAA", isGiven: true })),
  listed(arrangeExchange, "reviewer", ({ requestId, offerId }) => ({
    ...{ request: requestId, helping: "XAA", offer: offerId, meeting: null },
  })),
  listed(endExchange, "reviewer", ({ exchangeId }) => ({
    ...{ id: exchangeId, version: 1, outcome: "concluded", result: exampleHelp, lesson: null },
  })),
  listed(addTable, "contributor", () => ({
    ...{ country: "XAA", institutionKind: "courts", institution: exampleHelp },
  })),
  listed(beginVersion, "focalPoint", ({ tableId }) => ({ tableId, date: "2026-05", note: null })),
  ...importing,
  listed(undoImport, "focalPoint", ({ importedVersion, writtenAt }) => ({
    ...importedVersion,
    writtenAt,
  })),
  listed(mapOffence, "focalPoint", ({ offenceId }) => ({
    ...{ offenceId, version: 1, correspondences: [], exclusion: "Repealed" },
  })),
  listed(beginReading, "focalPoint", ({ importedVersion: { versionId } }) => ({ versionId })),
  listed(endReading, "focalPoint", ({ importedVersion: { versionId } }) => ({ versionId })),
  listed(settleOffence, "focalPoint", ({ offenceId, writtenAt }) => ({
    ...{ offenceId, version: 1, readAt: writtenAt, correspondences: [], exclusion: null },
  })),
  listed(readOffence, "focalPoint", ({ offenceId }) => ({ offenceId, correspondences: [] })),
  listed(addOffence, "focalPoint", ({ importedVersion: { versionId } }) => ({
    ...{ versionId, offence: exampleFields },
  })),
  listed(changeOffence, "focalPoint", ({ offenceId }) => ({
    ...{ offenceId, version: 1, offence: exampleFields },
  })),
  listed(removeOffence, "focalPoint", ({ offenceId }) => ({ offenceId, version: 1 })),
  listed(restoreOffence, "focalPoint", ({ removedId }) => ({ removedId })),
  listed(stateVariables, "focalPoint", ({ importedVersion }) => ({
    ...importedVersion,
    statements: [exampleVariable("victim-SV", "core", "0101", "Since 2020")],
  })),
  listed(submitVersion, "focalPoint", ({ importedVersion }) => importedVersion),
  listed(withdrawVersion, "focalPoint", ({ importedVersion }) => importedVersion),
  listed(returnVersion, "reviewer", ({ submittedVersion }) => ({
    ...{ ...submittedVersion, reason: "Say what 102 is." },
  })),
  listed(commentOnOffence, "reviewer", ({ submittedOffenceId }) => ({
    ...{ offenceId: submittedOffenceId, version: 1, before: null, text: "Which article?" },
  })),
  listed(publishVersion, "reviewer", ({ submittedVersion }) => submittedVersion),
  listed(keepProposal, "reviewer", ({ meetingId }) => exampleProposal(meetingId)),
  listed(moveProposal, "reviewer", ({ proposalId }) => ({
    ...{ id: proposalId, version: 1, state: "sent", answer: null },
  })),
  listed(createBriefing, "reviewer", () => ({ settings: exampleSettings() })),
  listed(saveBriefing, "reviewer", ({ briefing }) => ({
    ...briefing,
    settings: exampleSettings({ title: "Another" }),
  })),
  listed(deleteBriefing, "reviewer", ({ briefing }) => briefing),
  listed(
    function issueBriefingAsBuilt(context, input: never) {
      return issueBriefing(context, input, buildExample);
    },
    "reviewer",
    ({ briefing }) => briefing,
  ),
  listed(recordFile, "reviewer", ({ issuedId }) => ({
    ...{ briefingId: issuedId, format: "docx", fingerprint: "a".repeat(64), size: 9 },
  })),
  listed(invitePerson, "focalPoint", () => ({ ...held, email: "bo@example.org", name: "Bo" })),
  listed(revokeInvitation, "focalPoint", ({ invitationId }) => ({ invitationId })),
  listed(appointPerson, "focalPoint", () => ({ ...held, userId: "stranger" })),
  listed(endRole, "focalPoint", ({ grantId }) => ({ grantId, reason: "Left the office" })),
  listed(extendRole, "focalPoint", ({ grantId }) => ({ grantId, until: "2027-01-31" })),
  listed(inviteAdministrator, "system", () => ({
    ...{ email: "first@example.org", name: "First", another: true },
  })),
];

/** What needs no role: whoever holds the link of an invitation takes it up, and then has an account, which is their own. */
export const commandsByLink: readonly ListedCommand[] = [
  listed(
    function acceptUnknownInvitation(context, input: never) {
      return acceptInvitation(context, input, () => createAccount(context, newAccount));
    },
    "stranger",
    () => ({ token: "a".repeat(43) }),
  ),
  listed(markNoticesRead, "focalPoint", () => ({ ids: "all" })),
  listed(changeAccount, "stranger", () => ({ name: "Sam", locale: "es" })),
  listed(changePassword, "stranger", () => ({
    ...{ sessionId: "session", currentPassword: "none", newPassword: "velvet tractor seven" },
  })),
  listed(endSession, "stranger", () => ({ sessionId: "session" })),
  listed(endOtherSessions, "stranger", () => ({ sessionId: "session" })),
  listed(removePasskey, "stranger", () => ({ passkeyId: "passkey" })),
];

const newAccount = { email: "new@example.org", name: "New", locale: "en", passwordHash: "hash" };
