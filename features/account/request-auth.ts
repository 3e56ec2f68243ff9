import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { getDatabase } from "@/db/connection";
import { type Auth, getAuth } from "./auth";
import { type AuthAnswer, callAuth } from "./call-auth";

/** Calls the library for the form that was sent, and gives the browser the cookies it answers with. */
export async function callAuthOfRequest(
  path: string,
  body: Record<string, unknown> = {},
  auth: Auth = getAuth(),
): Promise<AuthAnswer> {
  const answer = await callAuth(auth, getDatabase(), await headers(), path, body);
  const store = await cookies();
  for (const cookie of answer.cookies)
    for (const [name, attributes] of parseSetCookieHeader(cookie))
      store.set(name, attributes.value, toCookieOptions(attributes));
  return answer;
}
