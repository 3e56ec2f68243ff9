import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { account, changeLog } from "@/db/tables";
import { readRows } from "@/db/testing/read-rows";
import { type Auth, makeAuth } from "./auth";
import { handleAuthRequest } from "./call-auth";
import { readSession } from "./session";
import {
  type Claims,
  type IdentityProvider,
  openIdentityProvider,
} from "./testing/identity-provider";
import { openAccountTest, openBrowser, password } from "./testing/test-person";

const formPath = "/en/workspace/sign-in";

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await openIdentityProvider();
});
afterAll(() => provider.close());
beforeEach(() => {
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", "tracker");
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function openSignOnTest() {
  const test = await openAccountTest();
  return { ...test, signOnAuth: makeAuth(test.system.database, { withSignOn: true }) };
}

/** Goes to the provider, which says these claims, and comes back; gives where that leads, and the browser. */
async function signOn(
  auth: Auth,
  system: CommandContext,
  claims: Claims,
  { key = "own" as "own" | "foreign", state = "" } = {},
) {
  const browser = openBrowser(auth, system);
  const { body } = await browser.call("/sign-in/social", {
    provider: "oidc",
    callbackURL: "/en/workspace",
    errorCallbackURL: formPath,
    disableRedirect: true,
  });
  const asked = new URL(String(body.url)).searchParams;
  expect(asked.get("code_challenge_method")).toBe("S256");
  provider.says({ nonce: asked.get("nonce") ?? "", ...claims }, key);
  const back = new URL("http://localhost:3000/api/auth/callback/oidc");
  back.search = String(
    new URLSearchParams({ code: "code", state: state || (asked.get("state") ?? "") }),
  );
  const response = await handleAuthRequest(
    auth,
    system.database,
    new Request(back, { headers: browser.headers() }),
  );
  browser.keep(response.headers.getSetCookie());
  return { location: response.headers.get("Location") ?? "", browser };
}

it("somebody who was invited signs in by the provider, at first by the mail address, then by the provider's own name for them", async () => {
  const { signOnAuth: auth, system, userId, email } = await openSignOnTest();
  const first = await signOn(auth, system, { sub: "42", email, email_verified: true, name: "A." });
  expect(first.location).toBe("/en/workspace");
  const read = (headers: Headers) => readSession(auth, system.database, headers, system.now);
  expect(await read(first.browser.headers())).toMatchObject({ userId, name: "Ada", email });

  const again = await signOn(auth, system, { sub: "42", email: "new@example.org" });
  expect(await read(again.browser.headers())).toMatchObject({ userId, email });
  const accounts = await system.database.db.select().from(account);
  expect(accounts.map(({ providerId }) => providerId).sort()).toEqual(["credential", "oidc"]);
  const log = await system.database.db.select().from(changeLog);
  expect(log.map(({ action }) => action)).toEqual(["createAccount", "linkSignOn"]);
});

it.each<[string, Claims, { key?: "foreign"; state?: string }]>([
  ["a stranger", { sub: "1", email: "eve@example.org", email_verified: true }, {}],
  ["an unverified mail address", { sub: "1", email: "ada@example.org", email_verified: false }, {}],
  ["a mail address nobody verified", { sub: "1", email: "ada@example.org" }, {}],
  ["somebody without a mail address", { sub: "1" }, {}],
  [
    "a token signed by somebody else",
    { sub: "1", email: "ada@example.org", email_verified: true },
    { key: "foreign" },
  ],
  [
    "a token made for another attempt",
    { sub: "1", email: "ada@example.org", email_verified: true, nonce: "another" },
    {},
  ],
  [
    "an answer to a question that was not asked",
    { sub: "1", email: "ada@example.org", email_verified: true },
    { state: "forged" },
  ],
])("%s is refused, and leaves no account and no session", async (_, claims, options) => {
  const { signOnAuth: auth, system } = await openSignOnTest();
  const before = await readRows(system.database);
  const { location, browser } = await signOn(auth, system, claims, options);
  expect(location).toContain("error=");
  expect(await readSession(auth, system.database, browser.headers(), system.now)).toBeUndefined();
  const { user, account: accounts, session, change_log } = await readRows(system.database);
  expect({ user, account: accounts, session, change_log }).toEqual({
    user: before.user,
    account: before.account,
    session: before.session,
    change_log: before.change_log,
  });
});

it("a provider that does not answer keeps nobody from signing in by password", async () => {
  vi.stubEnv("OIDC_ISSUER", "http://127.0.0.1:9");
  const { auth, system, email } = await openAccountTest();
  const answer = await openBrowser(auth, system).call("/sign-in/email", { email, password });
  expect(answer.status).toBe(200);
});
