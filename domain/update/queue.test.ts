import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderQueue } from "./queue";

const today = "2026-06-15";
const waiting = (country: string, day: string) => ({ country, stateSince: `${day}T08:00:00.000Z` });
const inOrder = (items: ReturnType<typeof waiting>[], meetings: Record<string, string>) =>
  orderQueue(items, new Map(Object.entries(meetings)), today).map(({ country }) => country);

describe("the queue", () => {
  it("has those that wait longest first where nobody meets", () => {
    const items = [waiting("XAA", "2026-06-10"), waiting("XAB", "2026-05-01")];
    expect(inOrder(items, {})).toEqual(["XAB", "XAA"]);
  });

  it("has the country that meets soonest before one that waits longer", () => {
    const items = [
      waiting("XAA", "2026-01-01"),
      waiting("XAB", "2026-06-14"),
      waiting("XAC", "2026-06-14"),
    ];
    expect(inOrder(items, { XAB: "2026-07-01", XAC: "2026-06-20" })).toEqual(["XAC", "XAB", "XAA"]);
  });

  it("is not moved by a meeting that is over, but by one of today", () => {
    const items = [waiting("XAA", "2026-01-01"), waiting("XAB", "2026-06-01")];
    expect(inOrder(items, { XAB: "2026-06-14" })).toEqual(["XAA", "XAB"]);
    expect(inOrder(items, { XAB: today })).toEqual(["XAB", "XAA"]);
  });

  it("has by age the updates of countries that meet on one day", () => {
    const items = [waiting("XAA", "2026-06-10"), waiting("XAB", "2026-05-01")];
    expect(inOrder(items, { XAA: "2026-07-01", XAB: "2026-07-01" })).toEqual(["XAB", "XAA"]);
  });

  it("loses and invents nothing, whatever order it comes in", () => {
    const item = fc.record({
      country: fc.constantFrom("XAA", "XAB", "XAC"),
      stateSince: fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const ordered = orderQueue(items, new Map([["XAB", "2026-07-01"]]), today);
        expect(new Set(ordered)).toEqual(new Set(items));
        expect(ordered).toHaveLength(items.length);
      }),
    );
  });
});
