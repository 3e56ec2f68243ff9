import "server-only";
import type { CommandContext } from "@/db/command-context";
import { escalateToCentre } from "./escalate";
import { sendDigests } from "./send-digests";
import { warnOfCommitments, warnOfEndingRoles, warnOfMeetings } from "./warn-of-days";

/** All that is done by the calendar, by name. Each does what is due once, however often and by however many processes it is called. */
export const scheduledTasks: Record<string, (context: CommandContext) => Promise<void>> = {
  "the monthly digest": sendDigests,
  "warning of roles that end": warnOfEndingRoles,
  "warning of meetings": warnOfMeetings,
  "warning of commitments": warnOfCommitments,
  "telling the Centre of countries that do not answer": escalateToCentre,
};
