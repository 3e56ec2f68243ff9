import type { CommandContext } from "@/db/command-context";
import { exampleCountry } from "@/db/testing/test-context";
import { exampleProfile } from "@/domain/profile/example-profile";
import { changeAccount } from "@/features/account/account-commands";
import { getAccountPage } from "@/features/account/account-queries";
import { changePassword } from "@/features/account/password-commands";
import { getPerson } from "@/features/account/person";
import { endOtherSessions, endSession, removePasskey } from "@/features/account/session-commands";
import { addCountry } from "@/features/country/country-commands";
import { getHandover } from "@/features/country/handover-queries";
import { recordMeeting } from "@/features/meeting/meeting-commands";
import { escalateToCentre } from "@/features/notice/escalate";
import { sendDigests } from "@/features/notice/send-digests";
import { warnOfEndingRoles, warnOfMeetings } from "@/features/notice/warn-of-days";
import {
  acceptInvitation,
  inviteAdministrator,
  invitePerson,
  revokeInvitation,
} from "@/features/people/invitation-commands";
import { listAppointable, listPeople, listRolePeriods } from "@/features/people/people-queries";
import { appointPerson, endRole, extendRole } from "@/features/people/role-commands";
import { settleConflicts } from "@/features/update/carry-over";
import { commentOnUpdate } from "@/features/update/comment-on-update";
import { concludeReview } from "@/features/update/conclude-review";
import { confirmProfile } from "@/features/update/confirm-profile";
import { getCountryHub } from "@/features/update/country-hub";
import { decideEdit } from "@/features/update/decide-edit";
import { notePresence } from "@/features/update/note-presence";
import { openUpdate } from "@/features/update/open-update";
import { publishRevision } from "@/features/update/publish-revision";
import { saveEdits } from "@/features/update/save-edits";
import { submitUpdate } from "@/features/update/submit-update";
import { syncDraft } from "@/features/update/sync-draft";
import {
  findOpenUpdates,
  getUpdatePage,
  listQueue,
  listReadCountries,
  listWorkOf,
} from "@/features/update/update-queries";
import { reopenUpdate, withdrawUpdate } from "@/features/update/withdraw-update";

/** What the database of the test holds, for the inputs to speak of. */
export interface Standing {
  userId: string;
  grantId: string;
  invitationId: string;
  updateId: string;
  version: number;
}

type Run = (context: CommandContext, standing: Standing) => Promise<unknown>;

const role = { role: "contributor", country: "XAA", until: null };
const invited = { email: "new@example.org", name: "New", ...role };

/** Every command with an input that somebody with the right role would be let through with. Who writes a command adds it. */
export const commands: Record<string, Run> = {
  addCountry: (context) => addCountry(context, exampleCountry("XBB")),
  appointPerson: (context, { userId }) => appointPerson(context, { ...role, userId }),
  commentOnUpdate: (context, { updateId }) =>
    commentOnUpdate(context, { updateId, editKey: null, text: "A comment" }),
  concludeReview: (context, { updateId, version }) =>
    concludeReview(context, { updateId, version, reason: "Reviewed" }),
  confirmProfile: (context) => confirmProfile(context, { country: "XAA" }),
  decideEdit: (context, { updateId }) =>
    decideEdit(context, {
      updateId,
      editKey: "stages/x",
      proposalHash: "x",
      verdict: { kind: "accepted" },
    }),
  endRole: (context, { grantId }) => endRole(context, { grantId, reason: "Left" }),
  escalateToCentre,
  extendRole: (context, { grantId }) => extendRole(context, { grantId, until: "2030-01-01" }),
  inviteAdministrator: (context) =>
    inviteAdministrator(context, { email: "new@example.org", name: "New", another: true }),
  invitePerson: (context) => invitePerson(context, invited),
  notePresence: (context, { updateId }) => notePresence(context, { updateId, part: null }),
  openUpdate: (context) => openUpdate(context, { kind: "country", country: "XAA" }),
  publishRevision: (context) =>
    publishRevision(context, {
      profile: exampleProfile(),
      knownOn: "2026-06-01",
      reason: "Published",
    }),
  recordMeeting: (context) =>
    recordMeeting(context, { world: "sandbox", knownOn: "2026-06-01", document: {} }),
  reopenUpdate: (context, { updateId, version }) => reopenUpdate(context, { updateId, version }),
  revokeInvitation: (context, { invitationId }) => revokeInvitation(context, { invitationId }),
  saveEdits: (context, { updateId }) => saveEdits(context, { updateId, edits: [] }),
  sendDigests,
  settleConflicts: (context, { updateId, version }) =>
    settleConflicts(context, { updateId, version, choices: {} }),
  submitUpdate: (context, { updateId, version }) => submitUpdate(context, { updateId, version }),
  syncDraft: (context, { updateId, version }) =>
    syncDraft(context, { updateId, edits: [], part: null, knownVersion: version }),
  warnOfEndingRoles,
  warnOfMeetings,
  withdrawUpdate: (context, { updateId, version }) =>
    withdrawUpdate(context, { updateId, version }),
};

const sessionId = "session";

/** What everybody may do with the own account, and nobody without one. */
export const ownAccountCommands: Record<string, Run> = {
  changeAccount: (context) => changeAccount(context, { name: "New", locale: "en" }),
  changePassword: (context) =>
    changePassword(context, { sessionId, currentPassword: "x", newPassword: "y" }),
  endOtherSessions: (context) => endOtherSessions(context, { sessionId }),
  endSession: (context) => endSession(context, { sessionId }),
  getAccountPage,
  getPerson,
  removePasskey: (context) => removePasskey(context, { passkeyId: "passkey" }),
};

/** Questions that only some may ask. */
export const guardedQueries: Record<string, Run> = {
  getCountryHub: (context) => getCountryHub(context, "XAA"),
  getHandover: (context) => getHandover(context, "XAA"),
  getUpdatePage: (context, { updateId }) => getUpdatePage(context, updateId),
  listPeople,
  listQueue,
  listRolePeriods: (context) => listRolePeriods(context, "XAA"),
};

/** Questions that everybody may ask, of which somebody without a role learns nothing. */
export const filteredQueries: Record<string, Run> = {
  findOpenUpdates: (context) => findOpenUpdates(context, "XAA"),
  listAppointable,
  listReadCountries,
  listWorkOf,
};

/** What asks for no role, each with what stands in its place. */
export const unguarded: Record<string, string> = {
  acceptInvitation: `the token of the invitation, which ${acceptInvitation.name} looks up`,
  createAccount: "acceptInvitation, of whose transaction it is a part",
  listSubmitters: "whoever may read the update, which the page has asked for",
  requirePassword: "the password itself",
  storeRevision: "the commands that publish, of which it is a part",
};
