import type { Direction } from "@/lib/i18n/locales";
import { ChartFigure, type ChartTexts } from "./chart-figure";
import {
  type ProgressMeasure,
  type ProgressPanel,
  prepareTableProgress,
  progressMeasures,
  type VersionFigures,
} from "./prepare-table-progress";
import "./table-progress.css";

const size = { width: 240, height: 120 };
const plot = { start: 28, end: 212, top: 24, bottom: 96 };

/** A table's measures over its versions, each in a drawing of its own. */
export function TableProgressChart({
  versions,
  versionNames,
  measureNames,
  versionLabel,
  write,
  dir,
  ...texts
}: ChartTexts & {
  versions: readonly VersionFigures[];
  /** How each version is called in the table, in the order of the versions. */
  versionNames: readonly string[];
  measureNames: Record<ProgressMeasure, string>;
  /** The header of the table's first column. */
  versionLabel: string;
  /** Writes a value of a measure; null for none. */
  write: (measure: ProgressMeasure, value: number | null) => string;
  dir: Direction;
}) {
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{versionLabel}</th>
          {progressMeasures.map((measure) => (
            <th key={measure} scope="col" className="is-number">
              {measureNames[measure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {versions.map(({ number, counted, mappedShare, residualShare }, at) => (
          <tr key={number}>
            <th scope="row">{versionNames[at]}</th>
            <td className="is-number">{write("mapped", mappedShare)}</td>
            <td className="is-number">{write("counted", counted)}</td>
            <td className="is-number">{write("residual", residualShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <ChartFigure {...texts} table={table}>
      <div className="plot table-progress" aria-hidden="true">
        {prepareTableProgress(versions).map((panel) => (
          <div key={panel.measure}>
            <h3>{measureNames[panel.measure]}</h3>
            <Panel panel={panel} write={(value) => write(panel.measure, value)} dir={dir} />
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

function Panel({
  panel: { runs },
  write,
  dir,
}: {
  panel: ProgressPanel;
  write: (value: number) => string;
  dir: Direction;
}) {
  const x = (across: number) => {
    const along = (plot.end - plot.start) * across;
    return dir === "rtl" ? plot.end - along : plot.start + along;
  };
  const y = (up: number) => plot.bottom - (plot.bottom - plot.top) * up;
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} direction="ltr" aria-hidden="true">
      <line x1={plot.start} x2={plot.end} y1={plot.bottom} y2={plot.bottom} />
      {runs.map((run) => (
        <g key={run[0]?.number}>
          <polyline points={run.map(({ across, up }) => `${x(across)},${y(up)}`).join(" ")} />
          {run.map(({ number, value, across, up, isLabelled }) => (
            <g key={number} textAnchor="middle">
              <circle cx={x(across)} cy={y(up)} r={3.5} />
              {isLabelled && (
                <text className="is-value" x={x(across)} y={y(up) - 8}>
                  {write(value)}
                </text>
              )}
              {isLabelled && (
                <text x={x(across)} y={plot.bottom + 16}>
                  {number}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
