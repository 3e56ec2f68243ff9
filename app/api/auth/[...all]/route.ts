import { getDatabase } from "@/db/connection";
import { getAuth } from "@/features/account/auth";
import { handleAuthRequest } from "@/features/account/call-auth";
import { getSignOnAuth } from "@/features/account/sign-on-auth";
import { answer, runAction } from "@/lib/action";

/** The calls that a browser makes itself; all others are made by the forms' actions. */
const openCalls = [
  "GET /passkey/generate-register-options",
  "POST /passkey/verify-registration",
  "GET /passkey/generate-authenticate-options",
  "POST /passkey/verify-authentication",
];
/** Where the provider leads back to. */
const signOnCall = "GET /callback/oidc";

async function handle(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice("/api/auth".length);
  const call = `${request.method} ${path}`;
  if (openCalls.includes(call)) return handleAuthRequest(getAuth(), getDatabase(), request);
  if (call !== signOnCall) return new Response(null, { status: 404 });
  const signOn = await runAction(getSignOnAuth);
  return signOn.ok ? handleAuthRequest(signOn.value, getDatabase(), request) : answer(signOn);
}

export { handle as GET, handle as POST };
