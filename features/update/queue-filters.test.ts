import { describe, expect, it } from "vitest";
import { filterQueue, noFilters, readQueueFilters } from "./queue-filters";

const own = { region: "oceania", centre: null, kind: "country", isOwn: true } as const;
const others = { region: "europe", centre: "UNODC-INEGI", kind: "centre", isOwn: false } as const;

describe("the filters of the queue", () => {
  it("are read from the address, where what is unknown filters nothing", () => {
    expect(readQueueFilters({ region: "europe", kind: "centre", turn: ["mine"] })).toEqual({
      ...noFilters,
      region: "europe",
      kind: "centre",
    });
    expect(readQueueFilters({ region: "atlantis" })).toEqual(noFilters);
  });

  it.each([
    [noFilters, [own, others]],
    [{ ...noFilters, region: "europe" as const }, [others]],
    [{ ...noFilters, kind: "country" as const }, [own]],
    [{ ...noFilters, turn: "mine" as const }, [others]],
    [{ ...noFilters, turn: "own" as const }, [own]],
    [{ ...noFilters, region: "europe" as const, turn: "own" as const }, []],
  ])("%o keep what fits all of them", (filters, expected) => {
    expect(filterQueue([own, others], filters)).toEqual(expected);
  });
});
