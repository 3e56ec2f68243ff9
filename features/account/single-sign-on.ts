import "server-only";
import { OperatorError } from "@/lib/errors";

export const signOnProviderId = "oidc";

/** An OpenID Connect provider that people may sign in by. */
export interface SingleSignOn {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button calls it. */
  name: string;
}

/** The provider that the environment names; undefined when it names none. */
export function findSingleSignOn(): SingleSignOn | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = process.env;
  if (!OIDC_ISSUER) return undefined;
  if (!OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET)
    throw new OperatorError("OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.");
  return {
    issuer: OIDC_ISSUER.replace(/\/$/, ""),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME || new URL(OIDC_ISSUER).hostname,
  };
}

/** The provider as the library wants it: it signs in those who are known already, and makes nobody known. */
export function signOnProvider({ issuer, clientId, clientSecret, name }: SingleSignOn) {
  return {
    providerId: signOnProviderId,
    name,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    overrideUserInfo: false,
  };
}
