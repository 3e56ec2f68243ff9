import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { rebuildIndex } from "@/db/statement-index";
import { changeLog, countryUpdate, mail, notice, revision } from "@/db/tables";
import { verifyLog } from "@/db/verify-log";
import { readIndex, readSearch } from "./read-index";
import { workedCountries } from "./worked-countries";

/** Whatever happened: the log is sound, the index is that of the revisions, and each review is stored whole or not at all. */
export async function checkUpdates(context: CommandContext): Promise<void> {
  const { db } = context.database;
  const faults: string[] = [];
  await verifyLog(db, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
  await checkIndex(context);

  const concluded = await db
    .select({ subject: changeLog.subject, before: changeLog.before, after: changeLog.after })
    .from(changeLog)
    .where(eq(changeLog.action, "concludeReview"));
  const numbers = concluded.flatMap(({ after }) => {
    const { publishedNumber, state } = after as { publishedNumber: number | null; state: string };
    return state === "published" || publishedNumber !== null ? [publishedNumber] : [];
  });
  const revisions = await db.select({ number: revision.number }).from(revision);
  expect(numbers.length).toBeGreaterThanOrEqual(revisions.length - workedCountries.length);

  const published = await db
    .select()
    .from(countryUpdate)
    .where(eq(countryUpdate.state, "published"));
  const closed = concluded.filter(
    ({ after }) => (after as { state: string }).state === "published",
  );
  expect(new Set(closed.map((row) => row.subject))).toEqual(new Set(published.map(({ id }) => id)));
  for (const { openKey, publishedNumber } of published)
    expect([openKey, typeof publishedNumber]).toEqual([null, "number"]);

  const told = await db.select({ id: notice.id, kind: notice.kind }).from(notice);
  // The writers of each that closed, and the country of each that the Centre published.
  const kinds = new Map(
    (await db.select().from(countryUpdate)).map(({ id, kind }) => [id, kind] as const),
  );
  const ofCentre = concluded.filter(
    ({ subject, before, after }) =>
      kinds.get(subject) !== "country" && numberOf(after) !== numberOf(before),
  );
  expect(told.filter(({ kind }) => kind === "published")).toHaveLength(
    published.length + ofCentre.length,
  );
  const letters = await db.select({ key: mail.key }).from(mail);
  expect(new Set(letters.map(({ key }) => key))).toEqual(
    new Set(told.map(({ id }) => `notice/${id}`)),
  );
}

function numberOf(stand: unknown): number | null {
  return (stand as { publishedNumber: number | null }).publishedNumber;
}

async function checkIndex(context: CommandContext): Promise<void> {
  const search = await readSearch(context);
  for (const iso3 of workedCountries) {
    const index = await readIndex(context, iso3);
    await context.database.write((tx) => rebuildIndex(context.database, tx, iso3));
    expect(await readIndex(context, iso3)).toEqual(index);
  }
  expect(await readSearch(context)).toEqual(search);
}
