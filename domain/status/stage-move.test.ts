import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayArbitrary } from "../dates/partial-date-arbitrary";
import { exampleStatement } from "../profile/example-profile";
import { stageMove } from "./stage-move";
import { type StageStatement, stageOn } from "./stage-reading";
import { recordsArbitrary } from "./status-arbitrary";

const from = "2022-05-26";
const to = "2026-11-23";
const interest = stage("interest", "2018");

describe("between the last meeting and today", () => {
  test.each([
    ["a new stage dated later is a move", [interest, stage("mapping", "2023-03")], "moved"],
    [
      "a lower stage dated later is a move too",
      [stage("adoption", "2020"), stage("mapping", "2023")],
      "moved",
    ],
    ["the day after the meeting is later", [interest, stage("mapping", "2022-05-27")], "moved"],
    [
      "from not started to a stage is a move",
      [stage("not-started", "2018"), stage("interest", "2023")],
      "moved",
    ],
    [
      "the day of the meeting itself is not later",
      [interest, stage("mapping", "2022-05-26")],
      "unchanged",
    ],
    ["the same stage said again is no move", [interest, stage("interest", "2023-03")], "unchanged"],
    ["a stage reached before stays as it is", [interest, stage("mapping", "2021")], "unchanged"],
    ["a first statement dated before is no move", [interest], "unchanged"],
    [
      "a first statement dated later is a report, not a move",
      [stage("mapping", "2023")],
      "first-report",
    ],
    [
      "a date that only overlaps the time decides nothing",
      [interest, stage("mapping", "2022")],
      "date-imprecise",
    ],
    [
      "an upper bound decides nothing",
      [interest, { ...stage("mapping", "2024"), dateKind: "by" }],
      "date-imprecise",
    ],
    [
      "a first statement of an overlapping date decides nothing",
      [stage("mapping", "2022")],
      "date-imprecise",
    ],
    [
      "an upper bound before the time leaves all as it was",
      [interest, { ...stage("mapping", "2021"), dateKind: "by" }],
      "unchanged",
    ],
    [
      "a stage dated after today does not count yet",
      [interest, stage("mapping", "2026-12")],
      "unchanged",
    ],
    ["without a stage there is nothing to compare", [], "not-reported"],
    [
      "national classification in general is no stage",
      [{ ...stage("mapping", "2023"), isContext: true }],
      "not-reported",
    ],
  ] as [string, StageStatement[], string][])("%s", (_name, stages, code) => {
    expect(stageMove(stages, from, to).code).toBe(code);
  });

  test("a move says from what to what, and which statement says so first", () => {
    const first = stage("mapping", "2023-03");
    const again = stage("mapping", "2024-01");
    expect(stageMove([again, interest, first], from, to)).toEqual({
      code: "moved",
      before: "interest",
      after: "mapping",
      statement: first,
    });
  });

  test("a date that begins on the very day of comparison only overlaps the time", () => {
    const month = stage("mapping", "2022-05");
    expect(stageMove([interest, month], "2022-05-01", to).code).toBe("date-imprecise");
    expect(stageMove([interest, month], "2022-04-30", to).code).toBe("moved");
  });

  test("a country that went on and came back within the time has moved", () => {
    const back = stage("interest", "2024");
    const move = stageMove([interest, stage("mapping", "2023"), back], from, to);
    expect(move).toEqual({ code: "moved", before: "mapping", after: "interest", statement: back });
  });
});

test("whatever is said of a move, what stands after it is the stage of that day", () => {
  fc.assert(
    fc.property(recordsArbitrary, dayArbitrary, dayArbitrary, (records, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      for (const { sections } of records) {
        const move = stageMove(sections.stages, earlier, later);
        const after = move.code === "not-reported" ? move.code : move.after;
        expect(after).toBe(stageOn(sections.stages, later));
        if (move.code === "moved") expect(move.before).not.toBe(move.after);
      }
    }),
  );
});

function stage(code: StageStatement["stage"], date: string): StageStatement {
  return exampleStatement("stages", { stage: code, date });
}
