import "server-only";
import { and, eq, ne, type SQL } from "drizzle-orm";
import { z } from "zod";
import { appendChange } from "@/db/change-log";
import type { CommandContext } from "@/db/command-context";
import { passkey, session } from "@/db/tables";
import { DomainError } from "@/lib/errors";
import { parseInput } from "@/lib/parse-input";
import { getPerson } from "./person";

const oneSession = z.object({ sessionId: z.string() });

/** Ends one session of the person who asks. Throws `not-found` for one that is not theirs. */
export async function endSession(context: CommandContext, input: unknown): Promise<void> {
  const { sessionId } = parseInput(oneSession, input);
  await endSessions(context, "endSession", eq(session.id, sessionId));
}

/** Ends all sessions of the person who asks but the one that asks. */
export async function endOtherSessions(context: CommandContext, input: unknown): Promise<void> {
  const { sessionId } = parseInput(oneSession, input);
  await endSessions(context, "endOtherSessions", ne(session.id, sessionId));
}

async function endSessions(context: CommandContext, action: string, which: SQL): Promise<void> {
  const { database, actor, now } = context;
  const { userId } = await getPerson(context);
  await database.write(async (tx) => {
    const ended = await tx
      .delete(session)
      .where(and(eq(session.userId, userId), which))
      .returning({ userAgent: session.userAgent });
    if (ended.length === 0) throw new DomainError("not-found", "no such session");
    await appendChange(tx, actor, now, {
      action,
      subject: `user:${userId}`,
      reason: null,
      before: { sessions: ended.length },
      after: null,
    });
  });
}

const onePasskey = z.object({ passkeyId: z.string() });

/** Removes a passkey of the person who asks. Throws `not-found` for one that is not theirs. */
export async function removePasskey(context: CommandContext, input: unknown): Promise<void> {
  const { database, actor, now } = context;
  const { passkeyId } = parseInput(onePasskey, input);
  const { userId } = await getPerson(context);
  await database.write(async (tx) => {
    const [removed] = await tx
      .delete(passkey)
      .where(and(eq(passkey.userId, userId), eq(passkey.id, passkeyId)))
      .returning({ id: passkey.id });
    if (!removed) throw new DomainError("not-found", "no such passkey");
    await appendChange(tx, actor, now, {
      action: "removePasskey",
      subject: `user:${userId}`,
      reason: null,
      before: null,
      after: null,
    });
  });
}
