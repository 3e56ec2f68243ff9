import "server-only";
import { createHmac } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import { getDatabase } from "@/db/connection";
import type { Database } from "@/db/database";
import * as tables from "@/db/tables";
import { siteUrl } from "@/lib/env";
import { logError } from "@/lib/log";
import { getSecret } from "@/lib/secret";
import { lockSeconds } from "./attempt-limit";
import { afterAuthCall, beforeAuthCall, rowHooks } from "./auth-hooks";
import { requireVerifiedUser } from "./passkey-rule";
import { maxPasswordLength, minPasswordLength } from "./password-rule";
import { findSingleSignOn, signOnProvider } from "./single-sign-on";

/** How long a session lasts that nobody uses. */
const idleSeconds = 12 * 3600;
const refreshSeconds = 60;

const appName = "ICCS Implementation Tracker";

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The authentication library on a database. Single sign-on is asked for apart: its provider is looked up when the
 * library is set up, and one that does not answer must not keep others from signing in.
 */
export function makeAuth(database: Database, { withSignOn = false } = {}) {
  const provider = withSignOn ? findSingleSignOn() : undefined;
  return betterAuth({
    appName,
    baseURL: siteUrl().origin,
    basePath: "/api/auth",
    // A key of its own: what the library signs can serve as nothing else that the tracker signs.
    secret: createHmac("sha256", getSecret()).update("authentication").digest("base64url"),
    trustedOrigins: [siteUrl().origin],
    telemetry: { enabled: false },
    logger: { level: "info", log: logFaults },
    database: drizzleAdapter(database.direct, {
      provider: database.engine === "sqlite" ? "sqlite" : "pg",
      schema: tables,
    }),
    onAPIError: { errorURL: new URL("/api/sign-in", siteUrl()).href },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength,
    },
    session: { expiresIn: idleSeconds, updateAge: refreshSeconds },
    // A person who was invited has proved the mail address; the provider must have, too.
    account: { accountLinking: { enabled: true, trustedProviders: [] }, encryptOAuthTokens: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: {
        // The longest window also says when the library throws rows away, those of `attempt-limit.ts` included.
        "/sign-in/email": { window: lockSeconds, max: 100 },
        "/two-factor/*": { window: 60, max: 20 },
      },
    },
    databaseHooks: rowHooks(database),
    hooks: { before: beforeAuthCall(database), after: afterAuthCall(database) },
    advanced: {
      cookiePrefix: "iccs",
      useSecureCookies: siteUrl().protocol === "https:",
      ipAddress: { trustedProxies: trustedProxies() },
    },
    plugins: [
      passkey({
        rpID: siteUrl().hostname,
        rpName: appName,
        origin: siteUrl().origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: { afterVerification: requireVerifiedUser },
        authentication: { afterVerification: requireVerifiedUser },
      }),
      twoFactor({ issuer: appName }),
      ...(provider ? [genericOAuth({ config: [signOnProvider(provider)] })] : []),
    ],
  });
}

const key = Symbol.for("iccs.auth");
const holder = globalThis as { [key]?: Auth };

/** The authentication of this server process, made at first use: the build has no database. */
export function getAuth(): Auth {
  holder[key] ??= makeAuth(getDatabase());
  return holder[key];
}

/** The addresses of the proxies before the server, whose word on whom they speak for counts; set by the operator. */
function trustedProxies(): string[] {
  return (process.env.TRUSTED_PROXIES ?? "").split(/[\s,]+/).filter(Boolean);
}

/** Of what the library says only faults are kept, and of what it hands along only errors: the rest may hold mail addresses. */
function logFaults(level: string, message: string, cause: unknown): void {
  if (level === "error") logError(message, cause instanceof Error ? cause : "");
}
