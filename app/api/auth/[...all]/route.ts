import { getDatabase } from "@/db/connection";
import { getAuth } from "@/features/account/auth";
import { handleAuthRequest } from "@/features/account/call-auth";
import { getSignOnAuth } from "@/features/account/sign-on-auth";

/** The calls that a browser makes itself; all others are made by the forms' actions. */
const openCalls = [
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
];
const signOnCalls = ["GET /callback/oidc", "POST /callback/oidc"];

async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice("/api/auth".length);
  const call = `${request.method} ${path}`;
  if (openCalls.includes(call)) return handleAuthRequest(getAuth(), getDatabase(), request);
  if (signOnCalls.includes(call))
    return handleAuthRequest(await getSignOnAuth(), getDatabase(), request);
  return new Response(null, { status: 404 });
}

export { answer as GET, answer as POST };
