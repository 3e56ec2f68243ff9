import { expect, test } from "vitest";
import { iccsVersions } from "../classification/iccs";
import { coverageOf } from "./coverage";
import { exampleOffence } from "./example-offence";
import { exampleVariable } from "./example-variable";
import { tableEvidence } from "./table-evidence";
import type { VariableStatement } from "./variable-statement";

const [iccs] = iccsVersions;
const sections = iccs.categories.filter(({ level }) => level === "section");
const tiedTo = (...codes: string[]) =>
  codes.map((category, at) =>
    exampleOffence(`${category}-${at}`, {
      correspondences: [{ category, kind: null, share: null, confidence: null, note: null }],
    }),
  );
const untied = exampleOffence("untied", { correspondences: [] });
const setAside = exampleOffence("aside", { correspondences: [], exclusion: "Repealed" });
const evidence = (...tables: Parameters<typeof coverageOf>[1][]) =>
  tableEvidence(
    tables.map((offences) => ({ coverage: coverageOf(iccs, offences), statements: [] })),
  );

test("without a published table nothing is said of any criterion", () => {
  expect(tableEvidence([])).toBeUndefined();
});

test("all eleven sections are shown only when each has an offence, in whichever table", () => {
  const codes = sections.map(({ code }) => code);
  expect(codes).toHaveLength(11);
  const half = evidence(tiedTo(...codes.slice(0, 5)));
  expect(half).toMatchObject({ sections: 11, sectionsTied: 5, findings: { "3.2": "in-part" } });
  const both = evidence(tiedTo(...codes.slice(0, 5)), tiedTo(...codes.slice(4)));
  expect(both).toMatchObject({ tables: 2, sectionsTied: 11, findings: { "3.2": "shown" } });
  expect(evidence([untied])?.findings["3.2"]).toBe("not-shown");
});

test("an offence left without a category keeps the review of unmapped ones from being shown; one set aside does not", () => {
  expect(evidence(tiedTo("0101"), [untied])).toMatchObject({
    ...{ counted: 2, unmapped: 1, findings: { "3.3": "not-shown" } },
  });
  expect(evidence([...tiedTo("0101"), setAside])).toMatchObject({
    ...{ counted: 1, unmapped: 0, findings: { "3.3": "in-part" } },
  });
});

test("what no table can hold is never shown: that the list is complete, that residuals were looked at, a trial on records", () => {
  const all = evidence(tiedTo(...sections.map(({ code }) => code)));
  expect(all?.findings).toEqual({
    ...{ "3.1": "in-part", "3.2": "shown", "3.3": "in-part", "4.1": "beyond-tables" },
    "5.3": "not-shown",
  });
  expect(evidence([setAside])?.findings["3.1"]).toBe("not-shown");
});

test("a variable is recorded when one of the tables records it anywhere, and not by saying that it is not", () => {
  const coverage = coverageOf(iccs, tiedTo("0101"));
  const stating = (...statements: VariableStatement[]) => ({ coverage, statements });
  expect(
    tableEvidence([
      stating(exampleVariable("victim-SV", "all"), exampleVariable("victim-SV", "none", "02")),
      stating(exampleVariable("victim-SV", "core"), exampleVariable("event-We", "some", "020111")),
    ]),
  ).toMatchObject({ variablesRecorded: 2, variables: 31, findings: { "5.3": "in-part" } });
  expect(tableEvidence([stating(exampleVariable("victim-SV", "none"))])).toMatchObject({
    ...{ variablesRecorded: 0, findings: { "5.3": "not-shown" } },
  });
});

test("the residual share of several tables weighs each by its tied offences", () => {
  const residual = iccs.categories.find(({ names }) => /^Other\b/.test(names.en))?.code ?? "";
  const of = evidence(tiedTo(residual), tiedTo("0101", "0102", "0103"));
  expect(of?.residualShare).toBeCloseTo(0.25);
  expect(evidence([untied])?.residualShare).toBeNull();
});
