import { openNamed } from "@/db/testing/open-named";
import { systemActor } from "@/lib/actor";
import { beBusy, publishOnce } from "./busy-session";
import { pickOne, readWorkers, workedCountries } from "./worked-countries";

/**
 * A process that works on the updates of a test's database, and prints a line for all that it was told is stored:
 * `publish`, one after the other until it is killed, or `busy`, so many sessions at once for so many seconds.
 */
const [name = "", task, prefix = "", sessions = "1", seconds = "1"] = process.argv.slice(2);
const database = openNamed(name, true);
const workers = await readWorkers({ database, actor: systemActor("test"), now: new Date() });
const acknowledge = (acknowledgement: object) =>
  process.stdout.write(`${JSON.stringify(acknowledgement)}\n`);

if (task === "publish")
  for (let count = 0; ; count += 1) {
    const country = pickOne(workedCountries);
    const writer = workers.focalPoints.get(country) ?? workers.author;
    const word = () => `${prefix}-${count}`;
    const people = { writer, reviewer: workers.reviewer };
    await publishOnce({ ...people, country, kind: "country", word }, acknowledge);
  }

const until = Date.now() + Number(seconds) * 1_000;
await Promise.all(
  Array.from({ length: Number(sessions) }, (_, session) =>
    beBusy(workers, `${prefix}-${session}`, until, acknowledge),
  ),
);
await database.close();
