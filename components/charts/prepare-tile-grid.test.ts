import { expect, test } from "vitest";
import { csvOfTileGrid } from "./prepare-tile-grid";

test("the CSV has a record a tile; a stage without a number has none", () => {
  const tile = { href: "/", name: "" };
  const regions = [
    {
      region: "eastern-asia",
      label: "Eastern Asia",
      tiles: [
        { ...tile, country: "KOR", stage: "adoption" as const },
        { ...tile, country: "MNG", stage: "not-reported" as const },
      ],
    },
  ];
  expect(csvOfTileGrid(regions)).toEqual([
    ["country", "region", "stage_number", "stage"],
    ["KOR", "eastern-asia", 4, "adoption"],
    ["MNG", "eastern-asia", null, "not-reported"],
  ]);
});
