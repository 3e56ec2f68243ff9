import { type Day, dayOf } from "@/domain/dates/partial-date";

export const invitationDays = 14;

export type InvitationState = "open" | "accepted" | "revoked" | "expired";

/** Whether an invitation can still be accepted, and if not, why. It ends with its 14 days, and with the role that it is to. */
export function invitationStateOn(
  invitation: {
    expiresAt: string;
    acceptedAt: string | null;
    revokedAt: string | null;
    until: Day | null;
  },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return "accepted";
  if (invitation.revokedAt !== null) return "revoked";
  const hasRunOut = invitation.until !== null && invitation.until < dayOf(now);
  return hasRunOut || invitation.expiresAt <= now.toISOString() ? "expired" : "open";
}
