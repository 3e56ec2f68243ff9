import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { openDatabase } from "@/db/open";
import { roleGrant, user } from "@/db/tables";
import type { Role } from "@/domain/permission/permission";
import { createAccount, prepareAccount } from "@/features/account/account-commands";
import { openSession } from "@/features/account/open-session";
import { systemActor } from "@/lib/actor";

/**
 * Makes a person with a role and prints the cookie of a session: mail, name, role (`-` for none), country (`-` at
 * the Centre), and if need be a password. Somebody who is there already gets the role as well.
 */
const [email = "", name = "", role = "-", country = "-", password = "orchard lamp nine rivers"] =
  process.argv.slice(2);
const database = openDatabase();
const now = new Date();
const context = { database, actor: systemActor("test"), now };
const [present] = await database.db.select().from(user).where(eq(user.email, email));
const userId =
  present?.id ??
  (await createAccount(context, await prepareAccount({ email, name, password, locale: "en" })))
    .userId;
if (role !== "-")
  await database.write((tx) =>
    tx.insert(roleGrant).values({
      id: randomUUID(),
      userId,
      role: role as Role,
      country: country === "-" ? null : country,
      grantedBy: context.actor.id,
      grantedAt: now.toISOString(),
    }),
  );
process.stdout.write(`${userId}\t${await openSession(database, userId)}\n`);
await database.close();
