import { once } from "node:events";
import { openNamed } from "@/db/testing/open-named";
import { openMailTransport } from "@/lib/mail/mail-transport";
import { sendDueMail } from "../send-mail";

// A process that sends mail from the database it is given, from the moment it is told to: `work-elsewhere.ts <name> <now>`.
const [name, now] = process.argv.slice(2);
if (!name || !now) throw new Error("name the database and the instant");
const database = openNamed(name);
await database.raw("SELECT 1");
process.stdout.write("ready\n");
await once(process.stdin, "data");
await sendDueMail(database, openMailTransport(), () => new Date(now));
await database.close();
process.exit(0);
