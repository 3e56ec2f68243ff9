import { stageNumber } from "@/domain/framework/framework";
import type { Tile, TileRegion } from "./prepare-tile-grid";
import "./stage-colours.css";
import "./tile-grid.css";

/** Equal tiles, one a country, by region: the map that draws no boundary. */
export function TileGrid({ regions }: { regions: readonly TileRegion[] }) {
  return (
    <div className="tile-regions">
      {regions
        .filter(({ tiles }) => tiles.length > 0)
        .map(({ region, label, tiles }) => (
          <div key={region} className="tile-region">
            <h3>{label}</h3>
            <ul>
              {tiles.map((tile) => (
                <li key={tile.country}>
                  <TileLink tile={tile} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}

function TileLink({ tile: { country, href, name, stage } }: { tile: Tile }) {
  return (
    <a className="tile" data-hue={stage} href={href} aria-label={name} title={name}>
      <abbr>{country}</abbr>
      {stage !== "not-reported" && <b>{stageNumber(stage) ?? "–"}</b>}
    </a>
  );
}
