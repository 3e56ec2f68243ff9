import { describe, expect, test } from "vitest";
import { componentCodes } from "../framework/framework";
import { exampleStatement } from "../profile/example-profile";
import { componentsOn } from "./components";

const day = "2026-11-23";
const police = exampleStatement("institutions", { id: "police", kind: "police" });
const courts = exampleStatement("institutions", { id: "courts", kind: "courts" });
const institutions = [police, courts];

describe("the table of components and institutions", () => {
  test("has the seven components, each for the country as a whole and for every institution", () => {
    const rows = componentsOn({ components: [], institutions }, day);
    expect(rows.map((row) => row.component)).toEqual([...componentCodes]);
    for (const row of rows)
      expect(row.cells.map((cell) => cell.institution)).toEqual([undefined, police, courts]);
  });

  test("says not reported where nobody has said anything", () => {
    const rows = componentsOn({ components: [], institutions: [] }, day);
    expect(rows.flatMap((row) => row.cells.map((cell) => cell.value))).toEqual(
      componentCodes.map(() => "not-reported"),
    );
  });

  test("keeps the country's own value and those of its institutions apart", () => {
    const components = [
      exampleStatement("components", { id: "a", value: "planned" }),
      exampleStatement("components", { id: "b", value: "in-place", institutionId: "courts" }),
    ];
    expect(governance({ components, institutions })).toEqual([
      "planned",
      "not-reported",
      "in-place",
    ]);
  });

  test("has the newest statement of each pair, and none dated later than the day", () => {
    const components = [
      exampleStatement("components", { id: "a", value: "in-place", date: "2022" }),
      exampleStatement("components", { id: "b", value: "planned", date: "2020" }),
    ];
    expect(governance({ components, institutions: [] })).toEqual(["in-place"]);
    expect(governance({ components, institutions: [] }, "2021-12-31")).toEqual(["planned"]);
    expect(governance({ components, institutions: [] }, "2019-12-31")).toEqual(["not-reported"]);
  });

  test("points to the statement behind a value", () => {
    const component = exampleStatement("components");
    const [row] = componentsOn({ components: [component], institutions: [] }, day);
    expect(row?.cells[0]?.statement).toBe(component);
  });
});

function governance(sections: Parameters<typeof componentsOn>[0], on = day) {
  const row = componentsOn(sections, on).find((entry) => entry.component === "governance");
  return row?.cells.map((cell) => cell.value);
}
