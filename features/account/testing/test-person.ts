import { randomUUID } from "node:crypto";
import type { CommandContext } from "@/db/command-context";
import { roleGrant } from "@/db/tables";
import { openTestContext } from "@/db/testing/test-context";
import type { Grant } from "@/domain/permission/permission";
import { userActor } from "@/lib/actor";
import { createAccount, prepareAccount } from "../account-commands";
import { type Auth, makeAuth } from "../auth";
import { type AuthAnswer, callAuth } from "../call-auth";

process.env.AUTH_SECRET = "a key that only the tests know";

export const password = "orchard lamp nine rivers";

/** A database with one person, who holds no role, and the authentication on it. */
export async function openAccountTest(email = "ada@example.org") {
  const system = await openTestContext(["XAA"]);
  const context = { ...system, now: new Date() };
  const auth = makeAuth(context.database);
  const person = await addPerson(context, email);
  return { auth, system: context, ...person };
}

export async function addPerson(system: CommandContext, email: string) {
  const prepared = await prepareAccount({ email, name: "Ada", password, locale: "es" });
  const { userId } = await createAccount(system, prepared);
  return { userId, email, context: { ...system, actor: userActor(userId, []) } };
}

export async function giveRole(
  { database, now }: CommandContext,
  userId: string,
  grant: Omit<Grant, "role"> & { role: "contributor" | "reviewer"; endedAt?: string },
): Promise<void> {
  await database.write((tx) =>
    tx.insert(roleGrant).values({
      id: randomUUID(),
      userId,
      grantedBy: "system:test",
      grantedAt: now.toISOString(),
      ...grant,
    }),
  );
}

/** A browser that keeps its cookies, as far as the library can tell. */
export function openBrowser(auth: Auth, { database }: CommandContext) {
  const jar = new Map<string, string>();
  const headers = () =>
    new Headers(jar.size > 0 ? { Cookie: [...jar].map((pair) => pair.join("=")).join("; ") } : {});
  const keep = (cookies: readonly string[]) => {
    for (const cookie of cookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
  };
  return {
    headers,
    keep,
    call: async (path: string, body: Record<string, unknown>): Promise<AuthAnswer> => {
      const answer = await callAuth(auth, database, headers(), path, body);
      keep(answer.cookies);
      return answer;
    },
  };
}
