import "server-only";
import { APIError, createAuthMiddleware, isAPIError } from "better-auth/api";
import { and, eq, lt } from "drizzle-orm";
import { appendChange } from "@/db/change-log";
import type { Database } from "@/db/database";
import { session } from "@/db/tables";
import { userActor } from "@/lib/actor";
import { attemptKey, countAttempt, forgetAttempts } from "./attempt-limit";
import { isCodeUsed, spendCode } from "./used-code";

const signInPath = "/sign-in/email";
const codePath = "/two-factor/verify-totp";

/** Before the library answers: a password is not guessed on one mail address from many places. Whether it is known makes no difference. */
export function beforeAuthCall(database: Database) {
  return createAuthMiddleware(async (call) => {
    const { path, body } = call;
    if (path === codePath && (await isCodeUsed(database, call)))
      throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "Used before" });
    if (path !== signInPath || typeof body?.email !== "string") return;
    const isAllowed = await countAttempt(database, attemptKey("signIn", body.email), new Date());
    if (!isAllowed)
      throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: "Wait" });
  });
}

/** After the library has answered. */
export function afterAuthCall(database: Database) {
  return createAuthMiddleware(async ({ path, body, context }) => {
    if (isAPIError(context.returned)) return;
    const signedIn = context.newSession?.user.id;
    if (path === codePath && signedIn !== undefined) await spendCode(database, signedIn, body.code);
    if (path === signInPath) await forgetAttempts(database, attemptKey("signIn", body.email));
    const userId = context.session?.user.id;
    if (path === "/passkey/verify-registration" && userId !== undefined)
      await logAccountChange(database, userId, "addPasskey");
  });
}

/** What is to be in the change log and shows in the rows that the library writes. */
export function rowHooks(database: Database) {
  return {
    user: {
      update: {
        after: async (user: { id: string }, call: { path?: string } | null) => {
          if (call?.path === codePath)
            await logAccountChange(database, user.id, "turnOnSecondFactor");
          if (call?.path === "/two-factor/disable")
            await logAccountChange(database, user.id, "turnOffSecondFactor");
        },
      },
    },
    session: {
      create: {
        // Sessions that ran out are of no use to anybody: each new one takes its owner's with it.
        after: async ({ userId }: { userId: string }) => {
          await database.write((tx) =>
            tx
              .delete(session)
              .where(and(eq(session.userId, userId), lt(session.expiresAt, new Date()))),
          );
        },
      },
    },
    account: {
      create: {
        after: async (account: { userId: string; providerId: string }) =>
          logAccountChange(database, account.userId, "linkSignOn"),
      },
    },
  };
}

/** One row of the change log about somebody's way to sign in, by themselves; never with a secret. */
async function logAccountChange(database: Database, userId: string, action: string): Promise<void> {
  await database.write((tx) =>
    appendChange(tx, userActor(userId, []), new Date(), {
      action,
      subject: `user:${userId}`,
      reason: null,
      before: null,
      after: null,
    }),
  );
}
