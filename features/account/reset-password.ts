import "server-only";
import { getDatabase } from "@/db/connection";
import { findResetPerson, requestPasswordReset, resetPassword } from "./password-commands";

/** The commands of somebody who cannot sign in, on the database of this server. */
const open = () => ({ database: getDatabase(), now: new Date() });

export async function requestReset(input: Record<string, unknown>): Promise<void> {
  await requestPasswordReset(open(), input);
}

export async function resetByLink(token: string, input: Record<string, unknown>): Promise<void> {
  await resetPassword(open(), { ...input, token });
}

export async function isResetOpen(token: string): Promise<boolean> {
  return (await findResetPerson(open(), token)) !== undefined;
}
