import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, type WatchedTime } from "./kaplan-meier";

/** Weeks in remission under 6-MP (Freireich et al. 1963, Gehan 1965), the usual example of the textbooks. */
const remissions = watched("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

/** Weeks in remission under placebo: every one ended. */
const placebo = watched("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

const timesArbitrary = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 40 }), isEnded: fc.boolean() }),
  { maxLength: 30 },
);

describe("the remission times under 6-MP", () => {
  test("have the published survival and log(−log) limits at each end", () => {
    const rows = kaplanMeier(remissions).steps.map((step) => [
      ...[step.time, step.atRisk, step.ended],
      ...[step.survival, step.lower, step.upper].map((share) => share?.toFixed(4)),
    ]);
    expect(rows).toEqual([
      [6, 21, 3, "0.8571", "0.6197", "0.9516"],
      [7, 17, 1, "0.8067", "0.5631", "0.9228"],
      [10, 15, 1, "0.7529", "0.5032", "0.8894"],
      [13, 12, 1, "0.6902", "0.4316", "0.8491"],
      [16, 11, 1, "0.6275", "0.3675", "0.8049"],
      [22, 7, 1, "0.5378", "0.2678", "0.7468"],
      [23, 6, 1, "0.4482", "0.1881", "0.6801"],
    ]);
  });

  test("have a median of 23 weeks, from 13 to not reached", () => {
    expect(kaplanMeier(remissions)).toMatchObject({ median: 23, lower: 13, upper: undefined });
  });
});

test("the remission times under placebo have a median of 8 weeks, from 4 to 11", () => {
  expect(kaplanMeier(placebo)).toMatchObject({ median: 8, lower: 4, upper: 11 });
});

test.each([
  ["nothing", ""],
  ["times that all last", "3+ 4+ 9+"],
  ["times of which fewer than half have ended", "3 4+ 9+ 9+"],
])("the median of %s is not reached", (_name, times) => {
  expect(kaplanMeier(watched(times)).median).toBeUndefined();
});

test("half is reached where exactly half are left, whatever the rounding", () => {
  expect(kaplanMeier(watched("1 2 3 4 5 6")).median).toBe(3);
  expect(kaplanMeier(watched("1 2 3 4 5 6 7 8 9 10 11 12 13 14")).median).toBe(7);
});

test("a time that lasts up to the moment of an end is still at risk there", () => {
  expect(kaplanMeier(watched("5+ 5 8")).steps[0]).toMatchObject({ atRisk: 3, ended: 1 });
});

test("where nothing lasts longer there is no variance, and no limit", () => {
  const last = kaplanMeier(watched("1 2")).steps.at(-1);
  expect(last).toMatchObject({ survival: 0, lower: undefined, upper: undefined });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a time of %d is refused", (time) => {
  expect(() => kaplanMeier([{ time, isEnded: true }])).toThrow(RangeError);
});

describe("for any times", () => {
  test("the share that lasts falls at every end, and its limits are around it", () => {
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(times).steps) {
          expect(survival).toBeLessThan(before);
          if (lower !== undefined) expect(lower).toBeLessThanOrEqual(survival);
          if (upper !== undefined) expect(upper).toBeGreaterThanOrEqual(survival);
          before = survival;
        }
      }),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(timesArbitrary, fc.infiniteStream(fc.nat()), (times, keys) => {
        const keyed = times.map((entry) => ({ entry, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
        expect(kaplanMeier(shuffled)).toEqual(kaplanMeier(times));
      }),
    );
  });

  test("that all ended, the median is the one of the list: the first by which half had ended", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), (times) => {
        const sorted = [...times].sort((a, b) => a - b);
        const { median } = kaplanMeier(times.map((time) => ({ time, isEnded: true })));
        expect(median).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  test("watching a time for longer without an end never shortens the median", () => {
    fc.assert(
      fc.property(timesArbitrary, fc.nat(20), (times, longer) => {
        const later = times.map((entry) =>
          entry.isEnded ? entry : { ...entry, time: entry.time + longer },
        );
        const medianOf = (list: WatchedTime[]) =>
          kaplanMeier(list).median ?? Number.POSITIVE_INFINITY;
        expect(medianOf(later)).toBeGreaterThanOrEqual(medianOf(times));
      }),
    );
  });

  test("the limits lie around the median", () => {
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        const { median, lower, upper } = kaplanMeier(times);
        if (median === undefined) expect(upper).toBeUndefined();
        else {
          expect(lower ?? median).toBeLessThanOrEqual(median);
          expect(upper ?? median).toBeGreaterThanOrEqual(median);
        }
      }),
    );
  });
});

/** Times as the literature writes them: a plus where the time still lasts. */
function watched(times: string): WatchedTime[] {
  return times
    .split(" ")
    .filter((time) => time !== "")
    .map((time) => ({ time: Number.parseFloat(time), isEnded: !time.endsWith("+") }));
}
