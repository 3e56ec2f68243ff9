import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { changeLog, revision } from "@/db/tables";
import { nameOf } from "@/db/testing/open-named";
import { openTestContext } from "@/db/testing/test-context";
import { checkUpdates } from "./testing/check-updates";
import { WorkProcess } from "./testing/work-process";
import { storeWorkedCountries, workedCountries } from "./testing/worked-countries";

const wanted = 200;

it("a process killed at random points of 200 publications has lost none that it was told of, and left none by half", async () => {
  const context = await openTestContext(workedCountries);
  const { database } = context;
  await storeWorkedCountries(context);
  const name = await nameOf(database);
  const acknowledged: { country: string; number: number }[] = [];
  for (let process = 0; acknowledged.length < wanted; process += 1) {
    let left = 3 + Math.floor(Math.random() * 25);
    const worker = new WorkProcess([name, "publish", `p${process}`], (told) => {
      if (told.kind === "publication") acknowledged.push(told);
      left -= 1;
      // Some time after a publication: in any part of the next one.
      if (left === 0) setTimeout(() => worker.kill(), Math.random() * 20);
    });
    expect(await worker.ended).toBeNull();
  }
  for (const { country, number } of acknowledged) {
    const place = and(eq(revision.country, country), eq(revision.number, number));
    expect(await database.db.select().from(revision).where(place)).toHaveLength(1);
  }
  const published = await database.db
    .select()
    .from(changeLog)
    .where(eq(changeLog.action, "concludeReview"));
  expect(await database.db.select().from(revision)).toHaveLength(
    published.length + workedCountries.length,
  );
  await checkUpdates(context);
}, 240_000);
