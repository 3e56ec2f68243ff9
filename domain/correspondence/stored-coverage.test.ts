import fc from "fast-check";
import { expect, test } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { coverageOf } from "./coverage";
import { exampleOffence } from "./example-offence";
import { readStoredCoverage, toStoredCoverage } from "./stored-coverage";

const [iccs] = iccsVersions;
const tie = (category: string) => ({
  ...{ category, kind: null, share: null, confidence: null, note: null },
});

test("a coverage that was kept as JSON is read as it was computed, for any table", () => {
  const ties = fc.uniqueArray(fc.constantFrom(...iccs.byCode.keys()), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(ties, { maxLength: 12 }), (tables) => {
      const offences = tables.map((codes, at) =>
        exampleOffence(String(at), { correspondences: codes.map(tie) }),
      );
      const coverage = coverageOf(iccs, offences);
      const kept = JSON.parse(JSON.stringify(toStoredCoverage(coverage)));
      expect(readStoredCoverage(iccs, kept)).toEqual(coverage);
    }),
  );
});

test("a section that the classification does not have is passed over", () => {
  const stored = toStoredCoverage(coverageOf(iccs, []));
  const [first] = stored.sections;
  const strange = { ...stored, sections: first ? [{ ...first, section: "99" }] : [] };
  expect(readStoredCoverage(iccs, strange).sections).toEqual([]);
});
