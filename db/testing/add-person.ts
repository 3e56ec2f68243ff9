import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/permission/permission";
import type { Database } from "../database";
import { roleGrant, user, userSetting } from "../tables";
import { testNow } from "./test-context";

export interface PersonToAdd {
  name: string;
  locale?: string;
  roles?: { role: Role; country?: string; until?: string }[];
}

/** Adds somebody with an address, a language and roles, and gives their id. */
export async function addPerson({ write }: Database, person: PersonToAdd): Promise<string> {
  const id = person.name.toLowerCase();
  await write(async (tx) => {
    await tx.insert(user).values({
      id,
      name: person.name,
      email: `${id}@example.org`,
      emailVerified: true,
      createdAt: testNow,
      updatedAt: testNow,
    });
    await tx.insert(userSetting).values({ userId: id, locale: person.locale ?? "en" });
    for (const { role, country, until } of person.roles ?? [])
      await tx.insert(roleGrant).values({
        ...{ id: randomUUID(), userId: id, role },
        ...{ country: country ?? null, until: until ?? null },
        ...{ grantedBy: "system:test", grantedAt: testNow.toISOString() },
      });
  });
  return id;
}
