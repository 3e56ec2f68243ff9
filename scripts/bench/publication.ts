import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import type { Database } from "@/db/database";
import { configureConnection, sqliteDatabase } from "@/db/engine/sqlite-engine";
import { migrate } from "@/db/migrate";
import { nextDay } from "@/domain/dates/partial-date";
import type { Profile } from "@/domain/profile/profile";
import { addCountry } from "@/features/country/country-commands";
import { publishRevision } from "@/features/update/publish-revision";
import { systemActor } from "@/lib/actor";
import { documentedCountries } from "@/seed/documented-countries";
import { profilesOf } from "@/seed/profiles-of";
import { BareTracker } from "./bare-tracker";
import { median, report } from "./measure";

const iso3 = "KOR";
/** Small ones in turns, so that what else the machine does falls on both. */
const rounds = 40;
const publicationsARound = 25;
const roundsOfHundred = 4;

/** Publications of one country against bare statements that write the same rows, in turns; and the last hundred of them against the first. */
export async function benchPublication(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tracker-bench-"));
  try {
    const file = path.join(folder, "ours.sqlite");
    const writer = openDurable(file);
    const database = sqliteDatabase(writer, new Sqlite(file, { readonly: true }));
    await migrate(database);
    const publish = await beginCountry(database);
    const bare = new BareTracker(openDurable(path.join(folder, "bare.sqlite")), writer);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      for (let count = 0; count < publicationsARound; count += 1) await publish();
      ours.push(performance.now() - begun);
      theirs.push(bare.replay());
    }
    const rate = (milliseconds: number) => (publicationsARound * 1_000) / milliseconds;
    const [our, their] = [rate(median(ours)), rate(median(theirs))];
    report(
      `publications: ${our.toFixed(0)} a second, ${their.toFixed(0)} by bare statements`,
      our / their,
      { atLeast: 0.4 },
    );
    const first = sum(ours.slice(0, roundsOfHundred));
    const last = sum(ours.slice(-roundsOfHundred));
    report(
      `the last hundred of 1,000 publications of a country: ${(last / 100).toFixed(2)} ms each, the first ${(first / 100).toFixed(2)} ms`,
      last / first,
      { atMost: 1.25 },
    );
    bare.close();
    await database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openDurable(file: string): Sqlite.Database {
  const connection = new Sqlite(file);
  configureConnection(connection);
  return connection;
}

/** Enters the country with all that is documented of it; each call then publishes a challenge and a lesson that read otherwise, on another day. */
async function beginCountry(database: Database): Promise<() => Promise<void>> {
  const facts = documentedCountries.find((country) => country.iso3 === iso3);
  const profile = facts && profilesOf(facts).at(-1)?.profile;
  if (!facts || !profile) throw new Error(`${iso3} is not documented`);
  const context = { database, actor: systemActor("seed"), now: new Date() };
  const { names, region, centre } = facts;
  await addCountry(context, { iso3, names, region, centre, world: "real", cadenceMonths: 6 });
  let knownOn = "2020-01-01";
  let count = 0;
  const publish = async () => {
    knownOn = nextDay(knownOn);
    count += 1;
    const next = changed(profile, `Measured ${count}`);
    await publishRevision(context, { profile: next, knownOn, reason: "Measured" });
  };
  // The first ones of a process measure its own compilation.
  for (let warm = 0; warm < 100; warm += 1) await publish();
  return publish;
}

function changed(profile: Profile, text: string): Profile {
  const worded = { lang: "en", text, translations: [] };
  const [challenge, ...challenges] = profile.challenges;
  const [lesson, ...lessons] = profile.lessons;
  return {
    ...profile,
    challenges: [...(challenge ? [{ ...challenge, text: worded }] : []), ...challenges],
    lessons: [...(lesson ? [{ ...lesson, happened: worded }] : []), ...lessons],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
