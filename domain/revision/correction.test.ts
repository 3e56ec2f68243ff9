import { describe, expect, it } from "vitest";
import { isCorrection, predecessorOf } from "./correction";

const written = (number: number, knownOn: string, recordedOn: string, isByPerson = false) => ({
  number,
  knownOn,
  recordedAt: `${recordedOn}T10:00:00.000Z`,
  isByPerson,
});

// History entered from documents; an update; its correction, carried on; another update on the day of the correction.
const first = written(1, "2024-01-10", "2026-01-01");
const second = written(2, "2025-03-01", "2026-01-01");
const third = written(3, "2026-02-01", "2026-02-01");
const corrected = written(4, "2025-06-01", "2026-06-15");
const carriedOn = written(5, "2026-02-01", "2026-06-15");
const sameDay = written(6, "2026-06-15", "2026-06-15");
const again = written(7, "2026-06-15", "2026-06-15");
const all = [first, second, corrected, third, carriedOn, sameDay, again];

describe("a correction", () => {
  it.each([
    ["is not history that was entered late but in its order", second, false],
    ["is not an update", third, false],
    ["is what was written of an earlier day than one known already", corrected, true],
    ["is also what carries it on", carriedOn, true],
    ["is not a second update of one day", again, false],
  ])("%s", (_, revision, expected) => {
    expect(isCorrection(revision, all)).toBe(expected);
  });

  it("is what a person writes of an earlier day, also where nothing was known since", () => {
    const late = written(3, "2025-09-01", "2026-06-15", true);
    expect(isCorrection(late, [first, second, late])).toBe(true);
    expect(isCorrection(written(3, "2026-06-15", "2026-06-15", true), [first, second])).toBe(false);
  });

  it("is known as one also where only what was known by its day is read", () => {
    expect(isCorrection(corrected, [first, second, corrected])).toBe(true);
    expect(isCorrection(second, [first, second])).toBe(false);
  });
});

describe("what a revision changed", () => {
  it.each([
    ["for the first is everything", first, undefined],
    ["is the difference to what was known before", third, second],
    ["of a correction, to what had been known on its day", corrected, second],
    ["where it is carried on, to what it is carried on to", carriedOn, third],
    ["of an update after it, to what it is carried on as", sameDay, carriedOn],
    ["of a second one of the day, to the first", again, sameDay],
  ])("%s", (_, revision, expected) => {
    expect(predecessorOf(revision, all)).toBe(expected);
  });
});
