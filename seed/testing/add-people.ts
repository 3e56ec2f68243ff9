import { openDatabase } from "@/db/open";
import { createAccount, prepareAccount } from "@/features/account/account-commands";
import { openSession } from "@/features/account/open-session";
import { systemActor } from "@/lib/actor";

/** Makes as many accounts as are asked for, without a role, with one password and a session each, and prints their ids and cookies as JSON. Arguments: number, password. */
const [count = "0", password = ""] = process.argv.slice(2);
const database = openDatabase();
const context = { database, actor: systemActor("test"), now: new Date() };
const first = { email: "person-0@example.org", name: "Test Person", locale: "en" };
// Hashed once: it is slow on purpose.
const prepared = await prepareAccount({ ...first, password });
const people: { userId: string; cookie: string }[] = [];
for (let number = 0; number < Number(count); number += 1) {
  const email = `person-${number}@example.org`;
  const { userId } = await createAccount(context, { ...prepared, email });
  people.push({ userId, cookie: await openSession(database, userId) });
}
process.stdout.write(JSON.stringify(people));
await database.close();
