import type { CommandContext } from "@/db/command-context";
import { getAccountPage } from "@/features/account/account-queries";
import { getPerson } from "@/features/account/person";
import { getBriefing, listBriefings } from "@/features/briefing/briefing-queries";
import { openBriefing } from "@/features/briefing/compose-briefing";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { getAddingPage, getOffencePage } from "@/features/correspondence/offence-queries";
import { getSecondReading } from "@/features/correspondence/reading-queries";
import { getVersionDocument } from "@/features/correspondence/table-file-queries";
import {
  getImportPage,
  getImportPlace,
  getTablePage,
  getVersionPage,
  listTables,
} from "@/features/correspondence/table-queries";
import { getVariablesPage } from "@/features/correspondence/variable-queries";
import { getOffenceAid, getWorkbench } from "@/features/correspondence/workbench-queries";
import { listSharing } from "@/features/country/country-queries";
import { getHandover } from "@/features/country/handover-queries";
import { listHelp } from "@/features/exchange/exchange-queries";
import { listChanges } from "@/features/log/log-queries";
import { listProposals } from "@/features/manual/manual-queries";
import { listReadableMeetings } from "@/features/meeting/meeting-queries";
import { escalateToCentre } from "@/features/notice/escalate";
import { listMail } from "@/features/notice/notice-queries";
import { sendDigests } from "@/features/notice/send-digests";
import {
  warnOfCommitments,
  warnOfEndingRoles,
  warnOfMeetings,
} from "@/features/notice/warn-of-days";
import { listAppointable, listRolePeriods } from "@/features/people/people-queries";
import { getCountryHub } from "@/features/update/country-hub";
import { getPreview } from "@/features/update/preview";
import { syncDraft } from "@/features/update/sync-draft";
import {
  findOpenUpdates,
  getUpdatePage,
  listQueue,
  listReadCountries,
  listWorkOf,
} from "@/features/update/update-queries";
import type { CommandWorld } from "./command-world";

type Run = (context: CommandContext, world: CommandWorld) => Promise<unknown>;

/** What only some may ask, or have the tracker do, beside the commands that people send. */
export const guarded: Record<string, Run> = {
  escalateToCentre,
  getBriefing: (context, { briefing }) => getBriefing(context, briefing.briefingId),
  openBriefing: (context, { briefing }) => openBriefing(context, briefing.briefingId),
  getCountryHub: (context) => getCountryHub(context, "XAA"),
  getHandover: (context) => getHandover(context, "XAA"),
  getPreview: (context, { draft }) => getPreview(context, draft.id, "public"),
  getImportPage: (context, { tableId }) => getImportPage(context, tableId),
  getImportPlace: (context, { tableId }) => getImportPlace(context, tableId),
  getTablePage: (context, { tableId }) => getTablePage(context, tableId),
  getVersionPage: (context, { importedVersion }) =>
    getVersionPage(context, importedVersion.versionId),
  getVersionDocument: (context, { importedVersion }) =>
    getVersionDocument(context, importedVersion.versionId),
  getAddingPage: (context, { importedVersion }) =>
    getAddingPage(context, importedVersion.versionId, 0),
  getOffencePage: (context, { importedVersion: { versionId }, offenceId }) =>
    getOffencePage(context, versionId, offenceId),
  getOffenceAid: (context, { offenceId }) => getOffenceAid(context, offenceId),
  getSecondReading: (context, { importedVersion }) =>
    getSecondReading(context, importedVersion.versionId),
  getVariablesPage: (context, { importedVersion }) =>
    getVariablesPage(context, importedVersion.versionId),
  getWorkbench: (context, { importedVersion }) => getWorkbench(context, importedVersion.versionId),
  getUpdatePage: (context, { draft }) => getUpdatePage(context, draft.id),
  listBriefings,
  listChanges: (context) => listChanges(context, {}),
  listMail: (context) => listMail(context, undefined),
  listProposals,
  listQueue,
  listRolePeriods: (context) => listRolePeriods(context, "XAA"),
  sendDigests,
  syncDraft: (context, { draft }) =>
    syncDraft(context, {
      updateId: draft.id,
      edits: [],
      part: null,
      knownVersion: draft.version,
    }),
  warnOfCommitments,
  warnOfEndingRoles,
  warnOfMeetings,
};

/** What everybody may ask, of which somebody without a role learns nothing. */
export const filtered: Record<string, Run> = {
  findOpenUpdates: (context) => findOpenUpdates(context, "XAA"),
  listAppointable,
  listReadCountries,
  listCommitments,
  listTables: async (context) => Object.values(await listTables(context)).flat(),
  listHelp: async (context) =>
    Object.values(await listHelp(context))
      .flat()
      .filter(Boolean),
  listReadableMeetings: (context) => listReadableMeetings(context, "sandbox"),
  listSharing: (context) => listSharing(context, "sandbox"),
  listWorkOf,
};

/** What everybody may ask of their own account, and nobody without one. */
export const ownAccount: Record<string, Run> = { getAccountPage, getPerson };

/** What asks for no role here, each with what stands in its place. */
export const unguarded: Record<string, string> = {
  acceptInvitation: "the token of the invitation",
  getSharedCountry: "the audience of each statement; shared-country.db.test.ts",
  getReadableMeeting: "the audience of the meeting; meeting-versions.db.test.ts",
  issueBriefing: "itself, as every command does; it is listed with what it builds of",
  createAccount: "acceptInvitation, of whose transaction it is a part",
  listPeople: "people.read for some country, of which it then lists the people",
  listSubmitters: "whoever may read the update, which the page has asked for",
  requirePassword: "the password itself",
  storeRevision: "the commands that publish, of which it is a part",
};
