import { useId } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";
import type { ChallengeStatus } from "@/domain/framework/framework";
import type { Direction } from "@/lib/i18n/locales";
import { HatchPattern } from "./hatch-pattern";
import { axisHeight } from "./plot-size";
import type { ChallengeBarsPlot } from "./prepare-challenge-bars";

type ChallengeBar = ChallengeBarsPlot["bars"][number];

const edge = 10;
const barSize = 16;
const narrowestLabelled = 12;

export function ChallengeBarsDrawing({ plot, dir }: { plot: ChallengeBarsPlot; dir: Direction }) {
  const hatchId = useId();
  return (
    <BarChart
      responsive
      style={{ width: "100%", height: "100%" }}
      layout="vertical"
      data={plot.bars}
      margin={{ top: 0, right: edge, bottom: 0, left: edge }}
      barSize={barSize}
      accessibilityLayer={false}
    >
      <HatchPattern id={hatchId} />
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        height={axisHeight}
        domain={[0, plot.largest]}
        ticks={plot.countTicks}
        reversed={dir === "rtl"}
        stroke="var(--line-strong)"
      />
      <YAxis type="category" dataKey="category" hide width={0} />
      {plot.statuses.map((status, index) => (
        <Bar
          key={status}
          dataKey={(bar: ChallengeBar) => bar.counts[index] ?? 0}
          name={status}
          stackId="countries"
          fill={status === "not-reported" ? `url(#${hatchId})` : `var(--challenge-${status})`}
          stroke={status === "not-reported" ? "var(--line-strong)" : "var(--page)"}
          isAnimationActive={false}
        >
          <LabelList
            dataKey={(bar: ChallengeBar) => bar.counts[index] ?? 0}
            content={({ x, y, width, height, value }) => (
              <Count
                box={{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }}
                count={Number(value)}
                status={status}
              />
            )}
          />
        </Bar>
      ))}
    </BarChart>
  );
}

function Count({
  box: { x, y, width, height },
  count,
  status,
}: {
  box: { x: number; y: number; width: number; height: number };
  count: number;
  status: ChallengeStatus;
}) {
  if (count === 0 || Math.abs(width) < narrowestLabelled) return null;
  return (
    <text
      className={`challenge-count is-${status}`}
      x={x + width / 2}
      y={y + height / 2}
      dy="0.35em"
      textAnchor="middle"
    >
      {count}
    </text>
  );
}
