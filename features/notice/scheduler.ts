import "server-only";
import { getDatabase } from "@/db/connection";
import { systemActor } from "@/lib/actor";
import { logError } from "@/lib/log";
import type { MailTransport } from "@/lib/mail/letter";
import { openMailTransport } from "@/lib/mail/mail-transport";
import { scheduledTasks } from "./scheduled-tasks";
import { sendDueMail } from "./send-mail";

const mailEveryMs = 3_000;
const tasksEveryMs = 3_600_000;

/** Starts what the server does by itself, but for where `TRACKER_TASKS` is `off`: it sends mail and tells people what is due. */
export function startScheduler(): void {
  if (process.env.TRACKER_TASKS === "off") return;
  let transport: MailTransport | undefined;
  repeat("sending mail", mailEveryMs, async () => {
    transport ??= openMailTransport();
    await sendDueMail(getDatabase(), transport, () => new Date());
  });
  for (const [name, task] of Object.entries(scheduledTasks))
    repeat(name, tasksEveryMs, () =>
      task({ database: getDatabase(), actor: systemActor("scheduler"), now: new Date() }),
    );
}

/** Runs the task at once and again some time after it ended. A failure is logged once until a success, and ends nothing. */
function repeat(name: string, everyMs: number, task: () => Promise<void>): void {
  let hasFailed = false;
  const run = async () => {
    try {
      await task();
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) logError(`${name} failed`, error);
      hasFailed = true;
    }
    setTimeout(run, everyMs).unref();
  };
  setTimeout(run, 0).unref();
}
