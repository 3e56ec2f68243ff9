import { useId } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { stageNumber } from "@/domain/framework/framework";
import type { Direction } from "@/lib/i18n/locales";
import { HatchPattern } from "./hatch-pattern";
import { axisHeight, plotTop } from "./plot-size";
import type { StageDistributionPlot } from "./prepare-stage-distribution";
import { StageChip } from "./stage-badge";

type DistributionBar = StageDistributionPlot["bars"][number];

export function StageDistributionDrawing({
  plot,
  dir,
}: {
  plot: StageDistributionPlot;
  dir: Direction;
}) {
  const hatchId = useId();
  const isReversed = dir === "rtl";
  return (
    <BarChart
      responsive
      style={{ width: "100%", height: "100%" }}
      data={plot.bars}
      margin={{ top: plotTop, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={1}
      accessibilityLayer={false}
    >
      <HatchPattern id={hatchId} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="day"
        height={axisHeight}
        ticks={plot.yearDays}
        tickFormatter={(day: string) => day.slice(0, 4)}
        interval="equidistantPreserveStart"
        minTickGap={12}
        reversed={isReversed}
        stroke="var(--line-strong)"
      />
      <YAxis
        width={30}
        domain={[0, plot.total]}
        ticks={plot.countTicks}
        orientation={isReversed ? "right" : "left"}
        axisLine={false}
        tickLine={false}
      />
      {plot.stages.map(({ stage }, index) => (
        <Bar
          key={stage}
          dataKey={(bar: DistributionBar) => bar.counts[index] ?? 0}
          name={stage}
          stackId="countries"
          fill={stage === "not-reported" ? `url(#${hatchId})` : `var(--stage-${stage})`}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "none", stroke: "var(--ink)" }}
        content={({ active, payload }) => {
          const bar = payload[0]?.payload as DistributionBar | undefined;
          return active && bar ? <BarInNumbers plot={plot} bar={bar} dir={dir} /> : null;
        }}
      />
    </BarChart>
  );
}

function BarInNumbers({
  plot,
  bar,
  dir,
}: {
  plot: StageDistributionPlot;
  bar: DistributionBar;
  dir: Direction;
}) {
  return (
    <div className="plot-tooltip" dir={dir}>
      <strong>{bar.label}</strong>
      <ul>
        {plot.stages
          .map(({ stage, name }, index) => (
            <li key={stage}>
              <StageChip stage={stage} number={stageNumber(stage)} /> <span>{name}</span>
              <b>{bar.counts[index]}</b>
            </li>
          ))
          .reverse()}
      </ul>
    </div>
  );
}
