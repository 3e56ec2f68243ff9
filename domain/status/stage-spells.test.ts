import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayArbitrary } from "../dates/partial-date-arbitrary";
import { computeFigure } from "../figure/figure";
import { stageValues } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import { statusOn } from "./country-status";
import { type StageStatement, stageOn } from "./stage-reading";
import { firstStageDay, stageDistribution, stageSpells } from "./stage-spells";
import { recordsArbitrary } from "./status-arbitrary";

const day = "2026-11-23";
const interest = stage("interest", "2018");
const mapping = stage("mapping", "2020-06");

describe("the spells of a country", () => {
  test("end where the next begins, and the last one lasts", () => {
    expect(spans([mapping, interest])).toEqual([
      ["interest", "2018", "2020-06"],
      ["mapping", "2020-06", null],
    ]);
  });

  test("go on through statements that repeat the stage", () => {
    const again = stage("interest", "2019-03-01");
    expect(spans([interest, again, mapping])).toEqual(spans([interest, mapping]));
    expect(stageSpells([interest, again], day)[0]?.statement).toBe(interest);
  });

  test("show a move back as a spell of its own", () => {
    expect(spans([interest, mapping, stage("interest", "2021")])).toEqual([
      ["interest", "2018", "2020-06"],
      ["mapping", "2020-06", "2021"],
      ["interest", "2021", null],
    ]);
  });

  test("before the first report are a gap, not a zero", () => {
    expect(stageSpells([], day)).toEqual([]);
    expect(stageSpells([mapping], "2020-05-31")).toEqual([]);
  });

  test("that end later than the day still last on it", () => {
    expect(spans([interest, mapping], "2020-05-31")).toEqual([["interest", "2018", null]]);
  });

  test("follow one another without a gap, and no two neighbours are of one stage", () => {
    fc.assert(
      fc.property(recordsArbitrary, dayArbitrary, (records, on) => {
        for (const { sections } of records) {
          const spells = stageSpells(sections.stages, on);
          for (const [index, spell] of spells.entries()) {
            expect(spell.to).toBe(spells[index + 1]?.from ?? null);
            expect(spell.stage).not.toBe(spells[index + 1]?.stage);
          }
          expect(spells.at(-1)?.stage ?? "not-reported").toBe(stageOn(sections.stages, on));
        }
      }),
    );
  });
});

describe("the distribution over the stages", () => {
  test("counts a country nobody reported as not reported, never as not started", () => {
    const [row] = stageDistribution([[], [stage("not-started", "2019")], [mapping]], [day]);
    expect(row).toMatchObject({ day, counts: { "not-reported": 1, "not-started": 1, mapping: 1 } });
  });

  test("has a row for each day, in their order", () => {
    const rows = stageDistribution([[interest, mapping]], ["2020-12-31", "2017-12-31"]);
    expect(rows.map((row) => row.day)).toEqual(["2020-12-31", "2017-12-31"]);
    expect(rows.map((row) => row.counts.mapping)).toEqual([1, 0]);
    expect(rows.map((row) => row.counts["not-reported"])).toEqual([0, 1]);
  });

  test("adds up to the number of countries on every day", () => {
    fc.assert(
      fc.property(recordsArbitrary, fc.array(dayArbitrary), (records, days) => {
        for (const { counts } of stageDistribution(stagesOf(records), days)) {
          expect(Object.keys(counts)).toEqual([...stageValues]);
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records.length);
        }
      }),
    );
  });

  test("of a day equals the stage figures of that day", () => {
    fc.assert(
      fc.property(recordsArbitrary, dayArbitrary, (records, on) => {
        const statuses = records.map((record) => statusOn(record, on));
        const [row] = stageDistribution(stagesOf(records), [on]);
        for (const value of stageValues) {
          const definition = { kind: "stage" as const, stage: value };
          const figure = computeFigure(definition, statuses, {
            day: on,
            lastMeetingDay: undefined,
          });
          expect(row?.counts[value]).toBe(figure.counted.length);
        }
      }),
    );
  });
});

test.each([
  ["there is none without a report", [[]], undefined],
  ["it is the last day that the first date can mean", [[interest], [mapping]], "2018-12-31"],
  [
    "it is the earliest of all countries",
    [[mapping], [stage("interest", "2019-01-05")]],
    "2019-01-05",
  ],
  [
    "what does not speak of the ICCS does not count",
    [[{ ...interest, isContext: true }], [mapping]],
    "2020-06-30",
  ],
] as [string, StageStatement[][], string | undefined][])(
  "of the first day on which a stage is certain: %s",
  (_name, countries, expected) => {
    expect(firstStageDay(countries, day)).toBe(expected);
  },
);

function stage(code: StageStatement["stage"], date: string): StageStatement {
  return exampleStatement("stages", { stage: code, date });
}

function spans(stages: StageStatement[], on = day) {
  return stageSpells(stages, on).map((spell) => [spell.stage, spell.from, spell.to]);
}

function stagesOf(records: readonly { sections: { stages: StageStatement[] } }[]) {
  return records.map((record) => record.sections.stages);
}
