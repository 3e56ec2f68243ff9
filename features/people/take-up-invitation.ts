import "server-only";
import type { CommandContext } from "@/db/command-context";
import { getDatabase } from "@/db/connection";
import { systemActor } from "@/lib/actor";
import { acceptInvitation } from "./invitation-commands";

/** Accepts an invitation for somebody who is not signed in: the token stands for the person. */
export async function takeUpInvitation(
  token: string,
  createAccount: (context: CommandContext) => Promise<{ userId: string }>,
): Promise<{ isNew: boolean }> {
  const context = {
    database: getDatabase(),
    actor: systemActor("invitation"),
    now: new Date(),
  };
  return acceptInvitation(context, { token }, () => createAccount(context));
}
