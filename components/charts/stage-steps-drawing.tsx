import {
  CartesianGrid,
  Line,
  LineChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import type { Direction } from "@/lib/i18n/locales";
import { axisHeight, plotTop } from "./plot-size";
import type { StageStepsPlot, StepMark, StepSeries } from "./prepare-stage-steps";
import { seriesStyle } from "./series-style";

const edge = 16;

export function StageStepsDrawing({ plot, dir }: { plot: StageStepsPlot; dir: Direction }) {
  return (
    <LineChart
      responsive
      style={{ width: "100%", height: "100%" }}
      margin={{ top: plotTop, right: edge, bottom: 0, left: edge }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="at"
        height={axisHeight}
        domain={plot.timeDomain}
        ticks={plot.yearTicks.map(({ at }) => at)}
        tickFormatter={(at: number) => plot.yearTicks.find((tick) => tick.at === at)?.year ?? ""}
        interval="equidistantPreserveStart"
        minTickGap={12}
        reversed={dir === "rtl"}
        stroke="var(--line-strong)"
        allowDuplicatedCategory={false}
      />
      <YAxis hide width={0} domain={plot.levelDomain} ticks={plot.bandEdges} interval={0} />
      {plot.series.map(({ country, style, points }) => (
        <Line
          key={country}
          data={points}
          dataKey="level"
          type="stepAfter"
          stroke={seriesStyle(style).colour}
          strokeDasharray={seriesStyle(style).dash}
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {plot.series.map((series) => (
        <Marks key={series.country} series={series} />
      ))}
    </LineChart>
  );
}

/** Where each stage began: a marker, and a thin line over the days that its date can mean. */
function Marks({ series: { marks, style } }: { series: StepSeries }) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!xOf || !yOf) return null;
  const { colour, marker } = seriesStyle(style);
  return marks.map((mark) => {
    const place = (at: number) => Number(xOf(at));
    const x = place(mark.at);
    const y = Number(yOf(mark.level));
    return (
      <g key={`${mark.at}-${mark.level}`} stroke={colour}>
        <title>{mark.words}</title>
        <path d={uncertainty(mark, place, y)} fill="none" strokeWidth={1} />
        <path
          d={marker}
          transform={`translate(${x},${y})`}
          fill={mark.isUpperBound ? "var(--page)" : colour}
          strokeWidth={mark.isUpperBound ? 1.5 : 1}
        />
      </g>
    );
  });
}

const cap = 4;
const arrowLength = 16;

/** A line from the first to the last possible day with a cap at each end; towards the past an arrow where the source gives only the last. */
function uncertainty(mark: StepMark, place: (at: number) => number, y: number): string {
  const [first, last] = [place(mark.earliest), place(mark.latest)];
  if (mark.isUpperBound) {
    const past = Math.sign(place(mark.at - 1) - place(mark.at)) || -1;
    const tip = first + past * arrowLength;
    return `M${last},${y}H${tip}m${-past * cap},${-cap}L${tip},${y}l${-past * cap},${cap}`;
  }
  if (first === last) return "";
  return `M${first},${y - cap}v${2 * cap}M${first},${y}H${last}M${last},${y - cap}v${2 * cap}`;
}
