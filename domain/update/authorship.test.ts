import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement } from "../profile/example-profile";
import { faultsOfAssessors, faultsOfOwnership } from "./authorship";
import { type Draft, draftOf, type Json } from "./draft";
import { type Edit, editsBetween } from "./edit";
import type { UpdateKind } from "./update-state";

const own = exampleStatement("stages", { id: "own" });
const reading = exampleStatement("stages", { id: "reading", assessor: "centre-reviewed" });
const derived = exampleStatement("stages", { id: "documented", assessor: "public-document" });
const base = draftOf("XAA", exampleProfile({ stages: [own, reading, derived] }));
const edit = (id: string, field: string | null = "stage", after: Json = "planning"): Edit => ({
  part: "stages",
  id,
  field,
  before: field === null ? null : "mapping",
  after,
});

describe("whose statement it is to change", () => {
  test.each<[UpdateKind, string, string[]]>([
    ["country", "own", []],
    ["country", "documented", []],
    ["country", "reading", ["statement-of-centre"]],
    ["country", "new-one", []],
    ["centre", "reading", []],
    ["centre", "documented", []],
    ["centre", "own", ["statement-of-country"]],
    ["correction", "own", []],
    ["correction", "reading", []],
  ])("in an update of kind %s, %s: %j", (kind, id, codes) => {
    for (const field of ["stage", null]) {
      const faults = faultsOfOwnership(base, [edit(id, field)], kind);
      expect(faults.map((fault) => fault.code)).toEqual(codes);
    }
  });

  test("names the change that is not the author's, and no other", () => {
    const faults = faultsOfOwnership(
      base,
      [edit("own"), edit("reading"), edit("reading", null)],
      "country",
    );
    expect(faults.map((fault) => fault.path)).toEqual(["stages/reading/stage", "stages/reading"]);
  });

  test("leaves sources to everybody, and a confirmation to nobody: it is given, not written", () => {
    const source: Edit = { ...edit("source-1", "title"), part: "sources" };
    const confirmation: Edit = { ...edit("confirmation-1"), part: "confirmations" };
    for (const kind of ["country", "centre", "correction"] as const) {
      expect(faultsOfOwnership(base, [source], kind)).toEqual([]);
      expect(faultsOfOwnership(base, [confirmation], kind)).toEqual([
        { path: "confirmations/confirmation-1/stage", code: "confirmation-apart" },
      ]);
    }
  });

  test("cannot be got round by taking the statement over first", () => {
    const edits = [edit("reading", "assessor", "self-reported"), edit("reading")];
    expect(faultsOfOwnership(base, edits, "country")).toHaveLength(2);
  });
});

describe("whose word a statement says it is", () => {
  const withStage = (fields: Partial<typeof own>): Draft => ({
    ...base,
    stages: [...base.stages, { ...own, id: "new-one", ...fields }],
  });

  test.each<[UpdateKind, (typeof own)["assessor"], boolean]>([
    ["country", "self-reported", true],
    ["country", "centre-reviewed", false],
    ["country", "public-document", false],
    ["centre", "centre-reviewed", true],
    ["centre", "public-document", true],
    ["centre", "self-reported", false],
    ["correction", "centre-reviewed", true],
    ["correction", "self-reported", true],
  ])("in an update of kind %s, %s: %s", (kind, assessor, isAllowed) => {
    expect(faultsOfAssessors(base, withStage({ assessor }), kind)).toEqual(
      isAllowed ? [] : [{ path: "stages/new-one/assessor", code: "assessor-not-yours" }],
    );
  });

  test("is not asked of statements that stay as they were", () => {
    for (const kind of ["country", "centre", "correction"] as const)
      expect(faultsOfAssessors(base, base, kind)).toEqual([]);
  });

  test("is asked once of a statement, however many of its fields changed", () => {
    const stages = [
      own,
      reading,
      { ...derived, stage: "planning", dateKind: "by" },
    ] as Draft["stages"];
    const draft = { ...base, stages };
    expect(editsBetween(base, draft)).toHaveLength(2);
    expect(faultsOfAssessors(base, draft, "country")).toEqual([
      { path: "stages/documented/assessor", code: "assessor-not-yours" },
    ]);
  });

  test("is not asked of one that is removed", () => {
    const draft = { ...base, stages: base.stages.filter(({ id }) => id !== "documented") };
    expect(faultsOfAssessors(base, draft, "country")).toEqual([]);
  });
});
