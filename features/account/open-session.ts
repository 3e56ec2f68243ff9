import "server-only";
import { createHmac } from "node:crypto";
import type { Database } from "@/db/database";
import { makeAuth } from "./auth";

/** Signs a user in without the form, for tests and scripts; gives the cookie as `name=value`. */
export async function openSession(database: Database, userId: string): Promise<string> {
  const { internalAdapter, authCookies, secret } = await makeAuth(database).$context;
  const { token } = await internalAdapter.createSession(userId);
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
}
