import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earliestDay } from "../dates/partial-date";
import { dayArbitrary } from "../dates/partial-date-arbitrary";
import { exampleStatement } from "../profile/example-profile";
import { emptySections, type Sections, type StatementOf } from "../profile/profile";
import {
  aboutIccs,
  type CountryRecord,
  datedBy,
  stageCertainFrom,
  statusOn,
  topChallenge,
  topLesson,
} from "./country-status";
import { recordsArbitrary } from "./status-arbitrary";

const day = "2026-11-23";

describe("a country of which nothing is known", () => {
  const status = statusOn(record(), day);

  test("takes another part, with no statement behind it", () => {
    expect([status.participation, status.participationStatement]).toEqual(["other", undefined]);
  });

  test("has a stage that is not reported, which is certain from no day", () => {
    expect([status.stage, status.stageStatement, status.history]).toEqual([
      ...["not-reported", undefined, []],
    ]);
    expect(stageCertainFrom(status)).toBeUndefined();
  });

  test("has no challenge and no lesson to read first", () => {
    expect([topChallenge(status), topLesson(status)]).toEqual([undefined, undefined]);
  });
});

describe("the status of a country", () => {
  test("has the newest participation that was dated by then", () => {
    const participation = [
      exampleStatement("participation", { id: "b", participation: "implementing", date: "2020" }),
      exampleStatement("participation", { id: "a", participation: "interested", date: "2018" }),
    ];
    expect(statusOn(record({ participation }), day).participation).toBe("implementing");
    expect(statusOn(record({ participation }), "2019-12-31").participation).toBe("interested");
    expect(statusOn(record({ participation }), "2017-12-31").participation).toBe("other");
  });

  test("has a stage that is certain from the last day its date can mean", () => {
    const stages = [exampleStatement("stages", { date: "2022-05" })];
    expect(stageCertainFrom(statusOn(record({ stages }), day))).toBe("2022-05-31");
  });

  test("counts no challenge or lesson that does not speak of the ICCS", () => {
    const challenges = [exampleStatement("challenges", { isContext: true })];
    const lessons = [exampleStatement("lessons", { isContext: true })];
    const status = statusOn(record({ challenges, lessons }), day);
    expect([status.challenges, status.lessons]).toEqual([[], []]);
    expect(status.sections.challenges).toEqual(challenges);
  });

  test("counts on no day what is dated later, and lists the newest first", () => {
    fc.assert(
      fc.property(recordsArbitrary, dayArbitrary, (records, on) => {
        for (const entry of records) {
          const { challenges, lessons, history } = statusOn(entry, on);
          for (const statement of [...challenges, ...lessons, ...history])
            expect(earliestDay(statement.date) <= on && !statement.isContext).toBe(true);
          for (const list of [challenges, lessons, [...history].reverse()]) {
            const days = list.map((statement) => earliestDay(statement.date));
            expect(days).toEqual([...days].sort().reverse());
          }
        }
      }),
    );
  });
});

describe("the challenge to read first is", () => {
  const open = { id: "open", status: "open", severity: "low", date: "2019" } as const;

  test.each([
    [
      "an open one before a mitigated one, however severe that is",
      open,
      { status: "mitigated", severity: "high" },
    ],
    [
      "a mitigated one before one of unreported state",
      { ...open, status: "mitigated" },
      { status: "not-reported" },
    ],
    [
      "one of unreported state before a resolved one",
      { ...open, status: "not-reported" },
      { status: "resolved" },
    ],
    [
      "of two open ones the more severe, however old it is",
      { ...open, severity: "high" },
      { severity: "medium" },
    ],
    ["one of known severity before one of unknown", open, { severity: null }],
    ["of two alike the newer", { ...open, date: "2022" }, { severity: "low", date: "2021" }],
  ] as [string, ChallengeFields, ChallengeFields][])("%s", (_name, first, second) => {
    const wanted = exampleStatement("challenges", first);
    const other = exampleStatement("challenges", { id: "other", date: "2021", ...second });
    for (const challenges of [
      [wanted, other],
      [other, wanted],
    ])
      expect(topChallenge(statusOn(record({ challenges }), day))).toBe(wanted);
  });
});

test("the lesson to read first is the newest", () => {
  const older = exampleStatement("lessons", { id: "z", date: "2019" });
  const newer = exampleStatement("lessons", { id: "a", date: "2022-05-25" });
  expect(topLesson(statusOn(record({ lessons: [newer, older] }), day))).toBe(newer);
});

test("statements of one date stand in the order of their ids, so that a page is the same each time", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => exampleStatement("events", { id }));
  expect([a, b, c]).toEqual(
    datedBy(
      [c, a, b].flatMap((entry) => entry ?? []),
      day,
    ),
  );
});

test("statements on national classification in general are told from those on the ICCS", () => {
  const own = exampleStatement("events");
  expect(aboutIccs([{ ...own, isContext: true }, own])).toEqual([own]);
});

type ChallengeFields = Partial<StatementOf<"challenges">>;

function record(sections: Partial<Sections> = {}): CountryRecord {
  return {
    country: "XAA",
    names: { en: "Alboria" },
    region: "europe",
    centre: null,
    cadenceMonths: 6,
    lastKnownOn: "2026-01-15",
    sections: { ...emptySections(), ...sections },
    sources: [],
  };
}
