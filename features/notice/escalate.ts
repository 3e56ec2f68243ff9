import "server-only";
import type { CommandContext } from "@/db/command-context";
import { listPermittedUsers } from "@/db/permitted-users";
import { tell } from "@/db/tell";
import { dayOf } from "@/domain/dates/partial-date";
import { escalationOf, quarterOf } from "@/domain/notice/reminder";
import { authorize } from "@/lib/authorize";
import { runOnce } from "./run-once";
import { listPages, listProgress } from "./standing-queries";

/** Tells the Centre's reviewers of countries that do not answer, once a country and quarter. A country without a focal point was never asked, and is not among them. */
export async function escalateToCentre(context: CommandContext): Promise<void> {
  authorize(context, "reminder.send", null);
  const { database, now } = context;
  const { db } = database;
  const today = dayOf(now);
  const [pages, updates] = [await listPages(db, today), await listProgress(db)];
  for (const page of pages) {
    const { country } = page;
    const own = updates.filter((update) => update.country === country);
    const escalation = escalationOf(page, own, today);
    if (!escalation) continue;
    const isAsked = (await listPermittedUsers(db, "profile.confirm", country, today)).length > 0;
    const reviewers = await listPermittedUsers(db, "update.review", country, today);
    if (!isAsked || reviewers.length === 0) continue;
    const { matter, since, updateId } = escalation;
    await runOnce(database, `escalated/${country}/${quarterOf(today)}`, now, (tx) =>
      tell(tx, now, reviewers, {
        kind: "escalated",
        country,
        path: updateId ? `/workspace/updates/${updateId}` : `/countries/${country}`,
        values: { matter, since },
      }),
    );
  }
}
