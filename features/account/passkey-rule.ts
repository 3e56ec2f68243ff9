import "server-only";
import { APIError } from "better-auth/api";

/** A passkey stands for password and second factor together, so its device must have checked who uses it. */
export async function requireVerifiedUser({
  verification,
}: {
  verification: {
    registrationInfo?: { userVerified: boolean } | undefined;
    authenticationInfo?: { userVerified: boolean } | undefined;
  };
}): Promise<void> {
  const used = verification.registrationInfo ?? verification.authenticationInfo;
  if (!used?.userVerified)
    throw new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED", message: "User not verified" });
}
