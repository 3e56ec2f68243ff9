import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { CommandContext } from "@/db/command-context";
import type { Database } from "@/db/database";
import { rebuildIndex } from "@/db/statement-index";
import { openTestContext } from "@/db/testing/test-context";
import { verifyLog } from "@/db/verify-log";
import { type Day, dayOf } from "@/domain/dates/partial-date";
import { exampleProfile, exampleStatement } from "@/domain/profile/example-profile";
import { draftOf } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import { findCountry, listStatuses } from "@/features/country/country-queries";
import { searchLessons } from "@/features/lesson/lesson-queries";
import { listMeetings } from "@/features/meeting/meeting-queries";
import { publishRevision } from "@/features/update/publish-revision";
import { marksIn } from "@/features/update/testing/marked-model";
import {
  type MarkedStep,
  markedCountries,
  markedStep,
} from "@/features/update/testing/marked-step";
import { type MarkedPeople, MarkedUpdates } from "@/features/update/testing/marked-updates";
import { actAs } from "@/features/update/testing/people";
import { readIndex, readSearch } from "@/features/update/testing/read-index";
import { systemActor } from "@/lib/actor";
import { GET as getChart } from "./charts/[chart]/route";

let database: Database;
vi.mock("@/db/connection", () => ({ getDatabase: () => database }));

const runs = process.env.DATABASE_URL ? 5 : 25;
const firstDay = Date.parse("2026-06-15T09:30:00Z");
const hoursAStep = 5;
const charts = [
  ...["stage-distribution", "stage-timeline", "stage-steps.XAA.XAB", "challenge-categories"],
  ...["challenges.open", "challenges.resolved", "challenges.mitigated"],
];

const event = exampleStatement("events");
const firstProfile = (country: string) => exampleProfile({ country, events: [event] });
const firstEvent: Edit = { part: "events", id: event.id, field: null, before: null, after: event };

async function openTracker(): Promise<{ context: CommandContext; people: MarkedPeople }> {
  const context = await openTestContext(markedCountries);
  database = context.database;
  for (const country of markedCountries)
    for (const knownOn of ["2026-01-10", "2026-03-01"])
      await publishRevision(
        { ...context, actor: systemActor("seed") },
        {
          ...{ profile: firstProfile(country), knownOn, reason: "Before" },
        },
      );
  const focalPoints = new Map<string, CommandContext>();
  const contributors = new Map<string, CommandContext>();
  for (const country of markedCountries) {
    focalPoints.set(country, await actAs(context, `f-${country}`, "focal-point", country));
    contributors.set(country, await actAs(context, `c-${country}`, "contributor", country));
  }
  const author = await actAs(context, "author", "reviewer", null);
  const people = {
    focalPoint: (country: string) => focalPoints.get(country) ?? author,
    writers: (country: string) =>
      [focalPoints.get(country), contributors.get(country)].filter((each) => each !== undefined),
    author,
    reviewer: await actAs(context, "reviewer", "reviewer", null),
  };
  return { context, people };
}

/** Everything that the public is given on a day: pages, figures, files and search. */
async function publicText(day: Day, unseen: readonly string[]): Promise<string> {
  const given: unknown[] = [
    await listStatuses("sandbox", day),
    await listMeetings("sandbox", day),
    ...(await Promise.all(markedCountries.map((iso3) => findCountry("sandbox", iso3, day)))),
    // Found by the word alone: what the index of lessons would give away. The newest are those in doubt.
    ...(await Promise.all(
      unseen
        .slice(-6)
        .map(async (mark) =>
          (await searchLessons("sandbox", day, mark)).length > 0 ? mark : null,
        ),
    )),
  ];
  for (const chart of charts) {
    const query = `locale=en&world=sandbox&as-of=${day}`;
    const request = new Request(`http://tracker.test/api/charts/${chart}?${query}`);
    const response = await getChart(request, { params: Promise.resolve({ chart }) });
    expect(response.status).toBe(200);
    given.push(await response.text());
  }
  return JSON.stringify(given);
}

async function checkPublic({ model }: MarkedUpdates, now: Date): Promise<void> {
  const made = Array.from({ length: model.made }, (_, index) => `mark${index + 1}x`);
  const unseen = made.filter((mark) => !model.allowed.has(mark));
  const today = dayOf(now);
  const text = await publicText(today, unseen);
  const seen = new Set(marksIn(text));
  expect([...seen].filter((mark) => !model.allowed.has(mark))).toEqual([]);
  expect(model.shown.filter((mark) => !seen.has(mark))).toEqual([]);
  const earlier = marksIn(await publicText("2026-02-01", unseen));
  expect(earlier.filter((mark) => !model.allowed.has(mark))).toEqual([]);
}

async function checkIndex(context: CommandContext): Promise<void> {
  const search = await readSearch(context);
  for (const iso3 of markedCountries) {
    const index = await readIndex(context, iso3);
    await context.database.write((tx) => rebuildIndex(context.database, tx, iso3));
    expect(await readIndex(context, iso3)).toEqual(index);
  }
  expect(await readSearch(context)).toEqual(search);
}

let published = 0;

async function takeSteps(steps: readonly MarkedStep[]): Promise<void> {
  const { context, people } = await openTracker();
  const updates = new MarkedUpdates(people);
  for (const country of markedCountries)
    updates.model.publish(country, [firstEvent], draftOf(country, firstProfile(country)));
  for (const [index, step] of steps.entries()) {
    const now = new Date(firstDay + index * hoursAStep * 3_600_000);
    await updates.take(step, now);
    // What is written stays hidden through every step; looking at each would only say so more often.
    if (index % 4 === 3) await checkPublic(updates, now);
  }
  await checkIndex(context);
  const faults: string[] = [];
  await verifyLog(context.database.db, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
  published += updates.model.allowed.size;
}

it("a value that was not reviewed, or is not meant for the public, reaches no public page, figure, file or search", async () => {
  const steps = fc.array(markedStep, { minLength: 60, maxLength: 120, size: "max" });
  await fc.assert(fc.asyncProperty(steps, takeSteps), { numRuns: runs, endOnFailure: true });
  expect(published).toBeGreaterThan(runs);
}, 300_000);
