import { parseArgs } from "node:util";
import { ZodError } from "zod";
import { migrate } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { findOperatorFault } from "@/db/operator-fault";
import { inviteAdministrator } from "@/features/people/invitation-commands";
import { invitationDays } from "@/features/people/invitation-state";
import { systemActor } from "@/lib/actor";
import { siteUrl } from "@/lib/env";
import { DomainError, OperatorError } from "@/lib/errors";

const usage = 'Use: npm run admin -- --email name@example.org --name "First Last" [--another]';

/** Prints the link by which somebody becomes administrator. No mail is sent: it works before there is a mail server. */
async function makeAdministrator(): Promise<void> {
  const { email, name, another } = readOptions();
  const database = openDatabase();
  try {
    await migrate(database);
    const context = { database, actor: systemActor("admin"), now: new Date() };
    const invited = await inviteAdministrator(context, { email, name, another });
    if (!invited) return say(`${email} has an account, and is an administrator from now on.`);
    say(new URL(`/en${invited.path}`, siteUrl()).href);
    say(`It works once, for ${invitationDays} days. No mail is sent: hand it over personally.`);
  } finally {
    await database.close();
  }
}

function readOptions(): { email: string; name: string; another: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        email: { type: "string" },
        name: { type: "string" },
        another: { type: "boolean", default: false },
      },
    });
    const { email, name, another } = values;
    if (email && name) return { email, name, another };
  } catch (cause) {
    throw new OperatorError(usage, { cause });
  }
  throw new OperatorError(usage);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sentenceFor(error: unknown): string | undefined {
  if (error instanceof ZodError) return `That is no address or name to invite. ${usage}`;
  if (!(error instanceof DomainError)) return findOperatorFault(error)?.message;
  const isHeld = error.faults.some(({ code }) => code === "role-held");
  if (isHeld) return "That person is an administrator already.";
  return "There is an administrator already, who can appoint others; add --another if nobody can reach them.";
}

try {
  await makeAdministrator();
} catch (error) {
  const sentence = sentenceFor(error);
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
