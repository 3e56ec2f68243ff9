import "server-only";
import { getDatabase } from "@/db/connection";
import { DomainError } from "@/lib/errors";
import { type Auth, makeAuth } from "./auth";
import { signOnProviderId } from "./single-sign-on";

const key = Symbol.for("iccs.sign-on-auth");
const holder = globalThis as { [key]?: Promise<Auth> };

/** The authentication with single sign-on; one whose provider did not answer is set up anew at the next try. Throws `not-found` when there is none. */
export async function getSignOnAuth(): Promise<Auth> {
  holder[key] ??= withProvider();
  try {
    return await holder[key];
  } catch (error) {
    delete holder[key];
    throw error;
  }
}

async function withProvider(): Promise<Auth> {
  const auth = makeAuth(getDatabase(), { withSignOn: true });
  const { socialProviders } = await auth.$context;
  if (!socialProviders.some(({ id }) => id === signOnProviderId))
    throw new DomainError("not-found", "no single sign-on, or its provider does not answer");
  return auth;
}
