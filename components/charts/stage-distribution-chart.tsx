import type { Day } from "@/domain/dates/partial-date";
import { type StageValue, stageNumber } from "@/domain/framework/framework";
import type { StageDistribution } from "@/domain/status/stage-spells";
import type { Direction } from "@/lib/i18n/locales";
import { ChartFigure, type ChartTexts } from "./chart-figure";
import { LazyChart } from "./lazy-chart";
import { axisHeight, percentDown, plotTop } from "./plot-size";
import { prepareStageDistribution, stackHeight, stackOrder } from "./prepare-stage-distribution";
import { StageChip } from "./stage-badge";

/** How many countries were at each stage at the end of each quarter. */
export function StageDistributionChart({
  distribution,
  stageNames,
  labelOfDay,
  dayLabel,
  dir,
  failedText,
  ...texts
}: ChartTexts & {
  distribution: readonly StageDistribution[];
  stageNames: Record<StageValue, string>;
  /** A quarter in words, from its last day. */
  labelOfDay: (day: Day) => string;
  /** The header of the table's first column. */
  dayLabel: string;
  dir: Direction;
  failedText: string;
}) {
  const { plot, labels } = prepareStageDistribution(distribution, stageNames, labelOfDay);
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{dayLabel}</th>
          {stackOrder.map((stage) => (
            <th key={stage} scope="col" className="is-number">
              {stageNumber(stage)} {stageNames[stage]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {distribution.map(({ day, counts }) => (
          <tr key={day}>
            <th scope="row">{labelOfDay(day)}</th>
            {stackOrder.map((stage) => (
              <td key={stage} className="is-number">
                {counts[stage]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <ChartFigure {...texts} table={table}>
      <div className="plot has-ends" aria-hidden="true">
        <LazyChart
          drawing={{ kind: "stage-distribution", plot }}
          dir={dir}
          height={`${plotTop + stackHeight + axisHeight}px`}
          failedText={failedText}
        />
        <ul className="plot-ends">
          {labels.map(({ stage, name, count, top }) => (
            <li key={stage} style={{ top: `${percentDown(top, stackHeight)}%` }}>
              <StageChip stage={stage} number={stageNumber(stage)} /> <span>{name}</span>{" "}
              <b>{count}</b>
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
