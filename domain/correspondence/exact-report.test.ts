import { expect, test } from "vitest";
import { reportExact } from "./exact-report";
import { exampleOffence } from "./example-offence";
import type { Correspondence } from "./national-offence";

const tie = (category: string): Correspondence => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});
const offences = [
  exampleOffence("1", { correspondences: [tie("0101"), tie("0401")] }),
  exampleOffence("2", { correspondences: [] }),
  exampleOffence("3", { correspondences: [tie("0502")], exclusion: "Repealed" }),
];

test("each correspondence has a row, and an offence without one has its own", () => {
  const { rows } = reportExact(offences);
  expect(
    rows.map(({ number, code, verdict, findings }) =>
      [number, code, verdict, ...findings.map((finding) => finding.code)].join(" "),
    ),
  ).toEqual([
    "1 1 accepted",
    "2 1 accepted joined",
    "3 2 accepted unmapped",
    "4 3 excluded excluded",
  ]);
  expect(rows[3]?.findings[0]?.cell).toBe("Repealed");
});

test("shares that are more than the whole together are told from the row on that exceeds it", () => {
  const third = (category: string) => ({ ...tie(category), share: 0.333 });
  const thirds = [third("0101"), third("0102"), third("0103")];
  const verdictsOf = (correspondences: Correspondence[]) =>
    reportExact([exampleOffence("1", { correspondences })]).rows.map(({ verdict }) => verdict);
  expect(verdictsOf(thirds)).toEqual(["accepted", "accepted", "accepted"]);
  expect(verdictsOf([...thirds, third("0201")])).toEqual([
    ...["accepted", "accepted", "accepted", "warned"],
  ]);
});

test("the counts are those of the rows, and the offences are as they were", () => {
  const report = reportExact(offences);
  expect(report.counts).toEqual({
    ...{ accepted: 3, repaired: 0, warned: 0, excluded: 1, asked: 0, refused: 0 },
  });
  expect(report.offences).toEqual(offences);
});
