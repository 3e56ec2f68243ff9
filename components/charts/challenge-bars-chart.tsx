import { type ChallengeStatus, challengeStatuses } from "@/domain/framework/framework";
import type { Direction } from "@/lib/i18n/locales";
import { ChartFigure, type ChartTexts } from "./chart-figure";
import { LazyChart } from "./lazy-chart";
import { axisHeight } from "./plot-size";
import { type ChallengeCounts, prepareChallengeBars } from "./prepare-challenge-bars";
import "./stage-colours.css";
import "./challenge-bars.css";

/** How many countries report each category of challenge, by status. */
export function ChallengeBarsChart({
  rows,
  statusNames,
  categoryLabel,
  dir,
  failedText,
  ...texts
}: ChartTexts & {
  rows: readonly ChallengeCounts[];
  statusNames: Record<ChallengeStatus, string>;
  /** The header of the table's first column. */
  categoryLabel: string;
  dir: Direction;
  failedText: string;
}) {
  const plot = prepareChallengeBars(rows);
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{categoryLabel}</th>
          {challengeStatuses.map((status) => (
            <th key={status} scope="col" className="is-number">
              {statusNames[status]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, label, counts }) => (
          <tr key={category}>
            <th scope="row">{label}</th>
            {challengeStatuses.map((status) => (
              <td key={status} className="is-number">
                {counts[status]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <ChartFigure {...texts} table={table}>
      <div className="plot" aria-hidden="true">
        <ul className="challenge-key">
          {challengeStatuses.map((status) => (
            <li key={status}>
              <Swatch status={status} /> {statusNames[status]}
            </li>
          ))}
        </ul>
        <div className="challenge-bars">
          <ul
            className="challenge-rows"
            style={{
              gridTemplateRows: `repeat(${rows.length}, minmax(0, var(--row-share))) ${axisHeight}fr`,
            }}
          >
            {rows.map(({ category, label }, index) => (
              <li key={category}>
                <span>{label}</span> {plot.bars[index]?.length === 0 && <b>0</b>}
              </li>
            ))}
          </ul>
          <LazyChart
            drawing={{ kind: "challenge-bars", plot }}
            dir={dir}
            height={`calc(var(--row) * ${rows.length} + ${axisHeight}px)`}
            failedText={failedText}
          />
        </div>
      </div>
    </ChartFigure>
  );
}

function Swatch({ status }: { status: ChallengeStatus }) {
  return status === "not-reported" ? (
    <span className="plot-swatch chart-hatch" />
  ) : (
    <span className="plot-swatch" style={{ background: `var(--challenge-${status})` }} />
  );
}
