import type { useTranslations } from "next-intl";

/** The commands that have words of their own; one that has none yet is shown by its name. */
const namedActions = [
  "openUpdate",
  "saveEdits",
  "submitUpdate",
  "withdrawUpdate",
  "reopenUpdate",
  "carryOverUpdate",
  "decideEdit",
  "concludeReview",
  "commentOnUpdate",
  "publishRevision",
  "addCountry",
  "setCadence",
  "recordMeeting",
  "editMeeting",
  "removeMeeting",
  "proposeCommitment",
  "answerCommitment",
  "endCommitment",
  "keepProposal",
  "moveProposal",
  "createBriefing",
  "saveBriefing",
  "deleteBriefing",
  "issueBriefing",
  "recordFile",
  "invitePerson",
  "inviteAdministrator",
  "revokeInvitation",
  "acceptInvitation",
  "appointPerson",
  "endRole",
  "extendRole",
  "createAccount",
  "changeAccount",
  "changePassword",
  "resetPassword",
  "endSession",
  "endOtherSessions",
  "addPasskey",
  "removePasskey",
  "turnOnSecondFactor",
  "turnOffSecondFactor",
  "linkSignOn",
  "stopDigest",
] as const;

export function actionName(t: ReturnType<typeof useTranslations<"log">>, action: string): string {
  const named = namedActions.find((name) => name === action);
  return named ? t(`action.${named}`) : action;
}
