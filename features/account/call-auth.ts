import "server-only";
import type { Database } from "@/db/database";
import { siteUrl } from "@/lib/env";
import type { Auth } from "./auth";

export interface AuthAnswer {
  status: number;
  body: Record<string, unknown>;
  /** Values of `Set-Cookie`. */
  cookies: string[];
}

/** Calls after which the change log has a row: the library's writes and the row are stored together or not at all. */
const loggedPaths = [
  "/two-factor/verify-totp",
  "/two-factor/disable",
  "/passkey/verify-registration",
];

/** Lets the library answer a request. */
export async function handleAuthRequest(
  auth: Auth,
  database: Database,
  request: Request,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isLogged = loggedPaths.some((path) => pathname === `/api/auth${path}`);
  const response = isLogged
    ? await database.write(() => auth.handler(request))
    : await auth.handler(request);
  const cookies = response.headers.getSetCookie();
  response.headers.delete("Set-Cookie");
  for (const cookie of cookies) response.headers.append("Set-Cookie", lasting(cookie));
  return response;
}

/** Calls the library as a browser would, with the limits that it sets to browsers. */
export async function callAuth(
  auth: Auth,
  database: Database,
  headers: Headers,
  path: string,
  body: Record<string, unknown>,
): Promise<AuthAnswer> {
  const sent = new Headers({ "Content-Type": "application/json", Origin: siteUrl().origin });
  for (const name of ["Cookie", "User-Agent", "X-Forwarded-For"]) {
    const value = headers.get(name);
    if (value !== null) sent.set(name, value);
  }
  const request = new Request(new URL(`/api/auth${path}`, siteUrl()), {
    method: "POST",
    headers: sent,
    body: JSON.stringify(body),
  });
  const response = await handleAuthRequest(auth, database, request);
  const text = await response.text();
  return {
    status: response.status,
    body: text.startsWith("{") ? JSON.parse(text) : {},
    cookies: response.headers.getSetCookie(),
  };
}

const yearSeconds = 365 * 24 * 3600;

/** The row of a session says how long it lasts, and use makes it last longer; the cookie must not end before. */
function lasting(cookie: string): string {
  return /^(__Secure-)?iccs\.session_token=[^;]/.test(cookie)
    ? cookie.replace(/Max-Age=\d+/i, `Max-Age=${yearSeconds}`)
    : cookie;
}
