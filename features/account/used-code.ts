import "server-only";
import type { GenericEndpointContext } from "better-auth";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/database";
import { rateLimit } from "@/db/tables";
import { attemptKey, countAttempt } from "./attempt-limit";

const keyOf = (userId: string, code: string) => attemptKey("usedCode", `${userId} ${code}`);

/** Keeps a code of the app from opening a second session while it is still shown: whoever looked over a shoulder comes too late. */
export async function spendCode(database: Database, userId: string, code: string): Promise<void> {
  await countAttempt(database, keyOf(userId, code), new Date());
}

/** Whether the code has opened a session of the person whose second step this is. */
export async function isCodeUsed(
  database: Database,
  call: Pick<GenericEndpointContext, "body" | "context" | "getSignedCookie">,
): Promise<boolean> {
  const { context, body } = call;
  const { name } = context.createAuthCookie("two_factor");
  const step = await call.getSignedCookie(name, context.secret);
  if (!step || typeof body?.code !== "string") return false;
  const begun = await context.internalAdapter.findVerificationValue(step);
  if (!begun) return false;
  const [used] = await database.direct
    .select({ id: rateLimit.id })
    .from(rateLimit)
    .where(eq(rateLimit.key, keyOf(begun.value, body.code)));
  return used !== undefined;
}
