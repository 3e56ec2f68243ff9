import { desc, eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import type { CommandContext } from "@/db/command-context";
import { countryUpdate, revision } from "@/db/tables";
import { nameOf } from "@/db/testing/open-named";
import { openTestContext } from "@/db/testing/test-context";
import { exampleText } from "@/domain/profile/example-profile";
import { draftOf } from "@/domain/update/draft";
import type { Acknowledgement } from "./testing/busy-session";
import { checkUpdates } from "./testing/check-updates";
import { WorkProcess } from "./testing/work-process";
import { storeWorkedCountries, workedCountries } from "./testing/worked-countries";

/** `npm run bench -- load` takes a minute. */
const seconds = Number(process.env.LOAD_SECONDS || 20);
const sessions = 50;
/** SQLite is one process's; PostgreSQL serves several. */
const processes = process.env.DATABASE_URL ? 2 : 1;

/** What stands in each place now: in the update under way, else in the newest revision. */
async function readStanding({ database }: CommandContext): Promise<Map<string, string>> {
  const standing = new Map<string, string>();
  for (const country of workedCountries) {
    const [newest] = await database.db
      .select()
      .from(revision)
      .where(eq(revision.country, country))
      .orderBy(desc(revision.number))
      .limit(1);
    const open = await database.db
      .select()
      .from(countryUpdate)
      .where(inArray(countryUpdate.openKey, [`${country}/country`, `${country}/centre`]));
    const contentOf = (kind: string) =>
      open.find((update) => update.kind === kind)?.content ?? draftOf(country, newest?.profile);
    for (const { id, text } of contentOf("country").challenges)
      standing.set(`${country}/challenges/${id}`, (text as { text: string }).text);
    for (const { id, text } of contentOf("centre").events)
      standing.set(`${country}/events/${id}`, (text as { text: string }).text);
  }
  return standing;
}

type Edit = Extract<Acknowledgement, { kind: "edit" }>;

/** Each edit was made on what the one before it had left: none was overwritten unseen, and the last one stands. */
function checkChain(place: string, edits: readonly Edit[], standing: string | undefined): void {
  const afterByBefore = new Map(edits.map(({ before, after }) => [before, after]));
  expect(afterByBefore.size, `${place}: two edits on one value`).toBe(edits.length);
  let value = exampleText().text;
  for (let steps = 0; afterByBefore.has(value) && steps < edits.length; steps += 1)
    value = afterByBefore.get(value) ?? value;
  expect(value, place).toBe(standing);
}

it(
  `${sessions} sessions that edit and publish at once lose no edit, and meet no error but a conflict`,
  async () => {
    const context = await openTestContext(workedCountries);
    await storeWorkedCountries(context);
    const name = await nameOf(context.database);
    const told: Acknowledgement[] = [];
    const working = Array.from({ length: processes }, (_, number) => {
      const args = [name, "busy", `p${number}`, String(sessions / processes), String(seconds)];
      return new WorkProcess(args, (acknowledgement) => told.push(acknowledgement));
    });
    // A session that meets anything but a conflict ends its process with an error.
    expect(await Promise.all(working.map(({ ended }) => ended))).toEqual(working.map(() => 0));

    const edits = told.filter((each) => each.kind === "edit");
    const standing = await readStanding(context);
    for (const [place, value] of standing)
      checkChain(
        place,
        edits.filter((edit) => edit.place === place),
        value,
      );
    const publications = told.filter((each) => each.kind === "publication");
    expect(edits.length).toBeGreaterThan(seconds);
    expect(publications.length).toBeGreaterThan(seconds / 4);
    expect(await context.database.db.select().from(revision)).toHaveLength(
      publications.length + workedCountries.length,
    );
    await checkUpdates(context);
  },
  (seconds + 120) * 1_000,
);
