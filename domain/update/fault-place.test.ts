import { describe, expect, it } from "vitest";
import { changeAtFault } from "./fault-place";

const keys = ["stages/stage-1/date", "stages/stage-1/sourceIds", "stages/stage-2"];

describe("a fault is shown at", () => {
  it.each([
    ["the change of its field", "stages/stage-1/sourceIds.0", "stages/stage-1/sourceIds"],
    ["another change of its entry", "stages/stage-1/text", "stages/stage-1/date"],
    ["the entry that is added or removed", "stages/stage-2/date", "stages/stage-2"],
    ["no change, where the update does not touch it", "stages/stage-3/date", undefined],
    ["no change of an entry whose id only begins alike", "stages/stage-1a/date", undefined],
    ["no change of a section of another name", "lessons/stage-1/date", undefined],
  ])("%s", (_, path, expected) => {
    expect(changeAtFault(path, keys)).toBe(expected);
  });
});
