import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { participations, stageValues } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import { emptySections, type Sections } from "../profile/profile";
import { statusOn } from "../status/country-status";
import { statusesArbitrary } from "../status/status-arbitrary";
import {
  computeFigure,
  type FigureDefinition,
  figureDefinitions,
  figureId,
  findFigureDefinition,
} from "./figure";

const day = "2026-11-23";
const context = { day, lastMeetingDay: "2022-05-26" };

describe("the address of a figure", () => {
  test("leads back to its definition, for every figure", () => {
    for (const definition of figureDefinitions)
      expect(findFigureDefinition(figureId(definition))).toEqual(definition);
  });

  test("is its own for every figure", () => {
    expect(new Set(figureDefinitions.map(figureId)).size).toBe(figureDefinitions.length);
  });

  test("does not depend on the order in which a definition is written", () => {
    expect(figureId({ status: "open", stage: "mapping", category: "LEG", kind: "challenge" })).toBe(
      "challenge.LEG.mapping.open",
    );
    expect(
      figureId({ stage: "mapping", participation: "other", kind: "participation-stage" }),
    ).toBe("participation-stage.other.mapping");
  });

  test.each([
    "",
    "stage",
    "stage.6",
    "stage.mapping.",
    "Stage.mapping",
    "countries.all",
    "__proto__",
  ])("%j is that of none", (id) => {
    expect(findFigureDefinition(id)).toBeUndefined();
  });
});

describe("for any countries on any day", () => {
  test("those counted and those left out are all countries, each once, for every figure", () => {
    fc.assert(
      fc.property(statusesArbitrary, fc.boolean(), ({ statuses, day: on }, hasMeeting) => {
        const all = statuses.map((status) => status.country);
        const lastMeetingDay = hasMeeting ? "2022-05-26" : undefined;
        for (const definition of figureDefinitions) {
          const { counted, leftOut } = computeFigure(definition, statuses, {
            day: on,
            lastMeetingDay,
          });
          expect([...counted, ...leftOut].map((member) => member.country).sort()).toEqual(all);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("the stage figures share the countries out: their sum is the number of countries", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses }) => {
        const ofStages = stageValues.flatMap((stage) =>
          counted({ kind: "stage", stage }, statuses),
        );
        expect(ofStages.sort()).toEqual(counted({ kind: "countries" }, statuses));
      }),
    );
  });

  test("the cells of participation and stage add up to the participation and to the stage", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses }) => {
        const cell = (
          participation: (typeof participations)[number],
          stage: (typeof stageValues)[number],
        ) => counted({ kind: "participation-stage", participation, stage }, statuses);
        for (const participation of participations)
          expect(stageValues.flatMap((stage) => cell(participation, stage)).sort()).toEqual(
            counted({ kind: "participation", participation }, statuses),
          );
        for (const stage of stageValues)
          expect(participations.flatMap((value) => cell(value, stage)).sort()).toEqual(
            counted({ kind: "stage", stage }, statuses),
          );
      }),
    );
  });

  test("a challenge counted at a stage is counted for its category and for all", () => {
    fc.assert(
      fc.property(statusesArbitrary, ({ statuses }) => {
        const open = { kind: "challenge", status: "open" } as const;
        const all = counted({ ...open, category: "any", stage: "any" }, statuses);
        const category = counted({ ...open, category: "LEG", stage: "any" }, statuses);
        const cell = counted({ ...open, category: "LEG", stage: "mapping" }, statuses);
        expect(category).toEqual(expect.arrayContaining(cell));
        expect(all).toEqual(expect.arrayContaining(category));
      }),
    );
  });
});

describe("the reason names the fact that decides", () => {
  const mapping = exampleStatement("stages", { stage: "mapping", date: "2023-03" });
  const interest = exampleStatement("stages", { id: "stage-0", stage: "interest", date: "2018" });
  const open = exampleStatement("challenges");
  const cases: [string, FigureDefinition, Partial<Sections>, boolean, object][] = [
    ["a country is known", { kind: "countries" }, {}, true, { code: "known" }],
    [
      "a country that nobody placed takes another part",
      { kind: "participation", participation: "implementing" },
      {},
      false,
      { code: "participation", participation: "other" },
    ],
    [
      "a country of which no stage is reported has not not started",
      { kind: "stage", stage: "not-started" },
      {},
      false,
      { code: "stage", stage: "not-reported" },
    ],
    [
      "it moved since the meeting",
      { kind: "moved-since-meeting" },
      { stages: [interest, mapping] },
      true,
      { code: "moved", before: "interest", after: "mapping", date: "2023-03" },
    ],
    [
      "it did not move in the year before the day",
      { kind: "moved-in-year" },
      { stages: [interest, mapping] },
      false,
      { code: "unchanged", after: "mapping", date: "2023-03" },
    ],
    [
      "its first statement is a report, not a move",
      { kind: "moved-since-meeting" },
      { stages: [mapping] },
      false,
      { code: "first-report", after: "mapping", date: "2023-03" },
    ],
    [
      "of a country without a stage no move can be said",
      { kind: "moved-since-meeting" },
      {},
      false,
      { code: "stage", stage: "not-reported" },
    ],
    [
      "its page is old",
      { kind: "older-than-cadence" },
      {},
      true,
      { code: "old", since: "2026-01-15", isConfirmed: false },
    ],
    [
      "its page was confirmed",
      { kind: "older-than-cadence" },
      { confirmations: [exampleStatement("confirmations", { date: "2026-10-01" })] },
      false,
      { code: "fresh", since: "2026-10-01", isConfirmed: true },
    ],
    ["it never confirmed", { kind: "never-confirmed" }, {}, true, { code: "never-confirmed" }],
    [
      "it has such a challenge",
      { kind: "challenge", category: "LEG", stage: "mapping", status: "open" },
      {
        challenges: [open, { ...open, id: "challenge-2" }, { ...open, id: "c-3", category: "MAP" }],
      },
      true,
      { code: "challenge", count: 2 },
    ],
    [
      "its challenge of that kind is in another state",
      { kind: "challenge", category: "LEG", stage: "any", status: "resolved" },
      { challenges: [open] },
      false,
      { code: "challenge-otherwise", count: 1 },
    ],
    [
      "its challenges are of another kind",
      { kind: "challenge", category: "RSC", stage: "any", status: "open" },
      { challenges: [open] },
      false,
      { code: "no-challenge" },
    ],
    [
      "a challenge of national classification in general is none",
      { kind: "challenge", category: "any", stage: "any", status: "open" },
      { challenges: [{ ...open, isContext: true }] },
      false,
      { code: "no-challenge" },
    ],
  ];
  test.each(cases)("%s", (_name, definition, sections, isCounted, reason) => {
    const figure = computeFigure(definition, [status(sections)], context);
    const [member] = isCounted ? figure.counted : figure.leftOut;
    expect(member).toMatchObject({ country: "XAA", reason });
  });

  test("without a meeting nobody has moved since one", () => {
    const figure = computeFigure(
      { kind: "moved-since-meeting" },
      [status({ stages: [interest, mapping] })],
      { day, lastMeetingDay: undefined },
    );
    expect(figure.leftOut).toEqual([{ country: "XAA", reason: { code: "no-meeting" } }]);
  });
});

function status(sections: Partial<Sections>) {
  return statusOn(
    {
      country: "XAA",
      names: { en: "Alboria" },
      region: "europe",
      centre: null,
      cadenceMonths: 6,
      lastKnownOn: "2026-01-15",
      sections: { ...emptySections(), ...sections },
      sources: [],
    },
    day,
  );
}

function counted(
  definition: FigureDefinition,
  statuses: Parameters<typeof computeFigure>[1],
): string[] {
  return computeFigure(definition, statuses, context).counted.map((member) => member.country);
}
