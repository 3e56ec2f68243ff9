import { type StageValue, stageNumber } from "@/domain/framework/framework";
import type { CsvRow } from "@/lib/csv";

export interface Tile {
  country: string;
  href: string;
  /** The accessible name: "Republic of Korea: Validation and adoption". */
  name: string;
  stage: StageValue;
}

export interface TileRegion {
  region: string;
  label: string;
  tiles: readonly Tile[];
}

/** One record a tile; a stage without a number has an empty number, never 0. */
export function csvOfTileGrid(regions: readonly TileRegion[]): CsvRow[] {
  return [
    ["country", "region", "stage_number", "stage"],
    ...regions.flatMap(({ region, tiles }) =>
      tiles.map(({ country, stage }) => [country, region, stageNumber(stage) ?? null, stage]),
    ),
  ];
}
