import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/database";
import { revision } from "@/db/tables";
import { addMonths, dayOf } from "@/domain/dates/partial-date";
import { publishRevision } from "@/features/update/publish-revision";
import { systemActor } from "@/lib/actor";
import { median, millisecondsOf, report } from "./measure";
import type { BenchServer } from "./server";

const renderings = 15;
const editionSeenWithinMs = 1_200;

/** The first request of a page after a publication, against the same page rendered without one before. */
export async function benchAfterPublication(
  server: BenchServer,
  database: Database,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const warm = await warmRendering(server, (day) => `/en/as-of/${day}${path}`);
    const first: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await publishAgain(database, "KOR");
      await new Promise((resolve) => setTimeout(resolve, editionSeenWithinMs));
      first.push(await millisecondsOf(`${server.url}/en${path}`));
    }
    report(
      `first /en${path} after a publication: ${median(first).toFixed(1)} ms, warm ${warm.toFixed(1)} ms`,
      median(first) / warm,
      { atMost: 3 },
    );
  }
}

/** The overview of many countries against that of few. */
export async function benchGrowth(many: BenchServer, few: BenchServer): Promise<void> {
  const address = (day: string) => `/en/sandbox/as-of/${day}`;
  const manyMs = await warmRendering(many, address);
  const fewMs = await warmRendering(few, address);
  report(
    `overview with 200 countries against 20: ${manyMs.toFixed(1)} ms and ${fewMs.toFixed(1)} ms`,
    manyMs / fewMs,
    { atMost: 5 },
  );
}

/** Pages as of days that nobody asked for before are rendered afresh, in a process that has rendered the like. */
async function warmRendering(server: BenchServer, path: (day: string) => string): Promise<number> {
  const month = addMonths(dayOf(new Date()), -1).slice(0, 7);
  const times: number[] = [];
  for (let day = 1; day <= renderings; day += 1)
    times.push(await millisecondsOf(server.url + path(`${month}-${String(day).padStart(2, "0")}`)));
  return median(times.slice(5));
}

async function publishAgain(database: Database, iso3: string): Promise<void> {
  const [last] = await database.db
    .select({ profile: revision.profile })
    .from(revision)
    .where(eq(revision.country, iso3))
    .orderBy(desc(revision.number))
    .limit(1);
  const now = new Date();
  await publishRevision(
    { database, actor: systemActor("seed"), now },
    { profile: last?.profile, knownOn: dayOf(now), reason: "Measured" },
  );
}
