import { once } from "node:events";
import { openNamed } from "@/db/testing/open-named";
import { systemActor } from "@/lib/actor";
import { openMailTransport } from "@/lib/mail/mail-transport";
import { scheduledTasks } from "../scheduled-tasks";
import { sendDueMail } from "../send-mail";

// A process that does what the server does by itself, on the database it is given and from the moment it is told to: `work-elsewhere.ts <name> <now>`.
const [name, now] = process.argv.slice(2);
if (!name || !now) throw new Error("name the database and the instant");
const database = openNamed(name);
await database.raw("SELECT 1");
process.stdout.write("ready\n");
await once(process.stdin, "data");
for (const task of Object.values(scheduledTasks))
  await task({ database, actor: systemActor("scheduler"), now: new Date(now) });
await sendDueMail(database, openMailTransport(), () => new Date(now));
await database.close();
process.exit(0);
