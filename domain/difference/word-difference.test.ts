import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "./word-difference";

const side = (runs: ReturnType<typeof wordDifference>, left: "removed" | "added") =>
  runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");

describe("the difference of two texts", () => {
  it("is in words", () => {
    expect(wordDifference("The table covers courts.", "The table covers police.", "en")).toEqual([
      { kind: "same", text: "The table covers " },
      { kind: "removed", text: "courts" },
      { kind: "added", text: "police" },
      { kind: "same", text: "." },
    ]);
  });

  it("is in words of the language, also where no space divides them", () => {
    const runs = wordDifference("대한민국 통계청", "대한민국 경찰청", "ko");
    expect(runs[0]).toEqual({ kind: "same", text: "대한민국 " });
  });

  it("is nothing between a text and itself, and everything from nothing", () => {
    expect(wordDifference("Same.", "Same.", "en")).toEqual([{ kind: "same", text: "Same." }]);
    expect(wordDifference("", "New.", "en")).toEqual([{ kind: "added", text: "New." }]);
  });

  it("of long texts that share little is the one and the other, in no time", () => {
    const [before, after] = ["a", "b"].map((word) => `${word} `.repeat(4_999));
    expect(wordDifference(`${before}`, `${after}`.replaceAll(" ", "-"), "en")).toHaveLength(2);
  });

  it("reads as the one without what was added, as the other without what was removed", () => {
    const text = fc.array(fc.constantFrom("a", "b", "قانون", "年", ".", "e"), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(" "), b.join(" ")];
        const runs = wordDifference(before, after, "nonsense language");
        expect(side(runs, "removed")).toBe(after);
        expect(side(runs, "added")).toBe(before);
      }),
    );
  });
});
