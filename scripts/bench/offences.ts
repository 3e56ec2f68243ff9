import path from "node:path";
import Sqlite from "better-sqlite3";
import { getDatabase } from "@/db/connection";
import { databaseFileName } from "@/db/engine/sqlite-file";
import { migrate } from "@/db/migrate";
import { extendOffenceIndex } from "@/db/offence-index";
import { correspondenceTable, country, tableVersion } from "@/db/tables";
import { iccsVersions } from "@/domain/classification/iccs";
import { exampleOffence } from "@/domain/correspondence/example-offence";
import { exampleText } from "@/domain/profile/example-profile";
import { searchOffences, shownAtMost } from "@/features/correspondence/search-offences";
import { storeOffences } from "@/features/correspondence/store-offences";
import { openBenchFolder } from "./data-folders";
import { median, report } from "./measure";

const countries = 200;
const offencesEach = 1_000;
const rounds = 15;
const day = "2026-01-01";
/** Of one word and of several, found often and seldom. */
const queries = [
  ...["homicide", "robbery", "drug", "traffick", "fraud", "sexual", "theft vehicle", "arms"],
  ...["child abuse", "violation law", "corruption official", "pollution water", "perjury"],
];

/** The query of the page that searches published offences against the bare full-text query for as many ids, in turns. */
export async function benchOffences(): Promise<void> {
  process.env.DATABASE_URL = "";
  process.env.DATA_DIR = openBenchFolder();
  const database = getDatabase();
  await migrate(database);
  console.log(`Publishing ${countries} tables of ${offencesEach} offences …`);
  await database.write(async (tx) => {
    for (let at = 0; at < countries; at += 1) {
      const iso3 = `X${letter(at / 26)}${letter(at)}`;
      const by = { createdBy: "system:bench", createdAt: `${day}T00:00:00.000Z` };
      await tx.insert(country).values({
        ...{ iso3, world: "sandbox", names: { en: `Country ${iso3}` }, region: "oceania" },
        ...{ centre: null, cadenceMonths: 6 },
      });
      await tx.insert(correspondenceTable).values({
        ...{ id: iso3, country: iso3, institutionKind: "police", ...by },
        institution: exampleText(`Police of ${iso3}`),
      });
      const [version] = await tx
        .insert(tableVersion)
        .values({
          ...{ tableId: iso3, number: 1, iccsVersion: "1.0", state: "published", version: 3 },
          ...{ stateSince: by.createdAt, stateBy: by.createdBy, date: day, authors: [], ...by },
          knownOn: day,
        })
        .returning({ id: tableVersion.id });
      if (!version) throw new Error("no version");
      await storeOffences(database, version.id, offencesOf(at));
      const indexed = { id: version.id, tableId: iso3, knownOn: day };
      await extendOffenceIndex(database, tx, indexed, null);
    }
  });
  const bare = new Sqlite(path.join(process.env.DATA_DIR, databaseFileName), { readonly: true });
  const statement = bare.prepare(
    "SELECT rowid FROM offence_search WHERE offence_search MATCH ? ORDER BY rank LIMIT ?",
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    for (const query of queries)
      found += (await searchOffences("sandbox", day, query)).found.length;
    const between = performance.now();
    for (const query of queries) {
      const match = query.split(" ").map((word) => `"${word}"*`);
      statement.all(match.join(" "), shownAtMost);
    }
    ours.push(between - begun);
    theirs.push(performance.now() - between);
  }
  if (found === 0) throw new Error("the queries find nothing");
  bare.close();
  await database.close();
  const each = (times: number[]) => median(times) / queries.length;
  report(
    `a search of ${countries * offencesEach} published offences: ${each(ours).toFixed(2)} ms, the bare full-text query ${each(theirs).toFixed(2)} ms`,
    each(ours) / each(theirs),
    { atMost: 2 },
  );
}

function letter(number: number): string {
  return String.fromCharCode(65 + (Math.floor(number) % 26));
}

/** Offences named by two terms of the index of the ICCS, other ones in each table. */
function* offencesOf(table: number) {
  const { terms } = iccsVersions[0];
  for (let at = 0; at < offencesEach; at += 1) {
    const term = (number: number) => terms[number % terms.length]?.term ?? "";
    yield exampleOffence(String(at), { name: `${term(at)}, ${term(at * 7 + table * 31)}` });
  }
}
