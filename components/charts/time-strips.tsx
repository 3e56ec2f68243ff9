import type { ReactNode } from "react";
import { type StageCode, stageNumber } from "@/domain/framework/framework";
import type { StageTime, TimedSpell } from "@/domain/status/time-in-stage";
import { customProperties } from "./custom-properties";
import {
  type MedianMark,
  type TimeAxis,
  type TimeMark,
  timeAxis,
  timeStrip,
} from "./prepare-time-strips";
import { StageBadge } from "./stage-badge";
import "./time-strips.css";

interface Wording {
  stageNames: Record<StageCode, string>;
  /** Who is on record at the stage, and the median or why there is none. */
  sentenceOf: (time: StageTime) => ReactNode;
  /** A spell in words: "Kenya: at least 8.5 years, lasts". */
  inWords: (spell: TimedSpell) => string;
  /** What stands beside the mark of a median. */
  medianLabel: (time: StageTime) => string;
}

/** One strip a stage, one dot a spell: filled where it has ended, hollow with a plus where it lasts, ≥ where it may have begun before. */
export function TimeStrips({ times, ...wording }: { times: readonly StageTime[] } & Wording) {
  const axis = timeAxis(times);
  return (
    <div className="time-strips">
      <ol>
        {times.map((time) => (
          <li key={time.stage} className="time-strip">
            <div className="time-strip-head">
              <h3>
                <StageBadge
                  stage={time.stage}
                  number={stageNumber(time.stage)}
                  name={wording.stageNames[time.stage]}
                />
              </h3>
              <p>{wording.sentenceOf(time)}</p>
            </div>
            {time.spells.length > 0 && <Strip time={time} axis={axis} wording={wording} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Strip({ time, axis, wording }: { time: StageTime; axis: TimeAxis; wording: Wording }) {
  const { marks, lanes, narrowLanes, median } = timeStrip(time, axis);
  return (
    <div
      className="time-strip-plot"
      style={customProperties({ "--lanes": lanes, "--narrow-lanes": narrowLanes })}
    >
      <div className="time-strip-axis" aria-hidden="true">
        {axis.ticks.map(({ year, percent, isOften }) => (
          <span
            key={year}
            data-often={isOften || undefined}
            style={{ insetInlineStart: `${percent}%` }}
          >
            <i>{year}</i>
          </span>
        ))}
      </div>
      {median && <Median mark={median} label={wording.medianLabel(time)} />}
      <ul>
        {marks.map((mark) => (
          <Mark
            key={`${mark.spell.country}-${mark.spell.statement.id}`}
            mark={mark}
            words={wording.inWords(mark.spell)}
          />
        ))}
      </ul>
    </div>
  );
}

function Median({ mark: { at, from, to }, label }: { mark: MedianMark; label: string }) {
  const middle = at ?? from;
  return (
    <div className="time-median" aria-hidden="true">
      <span
        className="time-median-interval"
        data-open={to === null || undefined}
        style={{ insetInlineStart: `${from}%`, insetInlineEnd: `${100 - (to ?? 100)}%` }}
      />
      {at !== null && <span className="time-median-tick" style={{ insetInlineStart: `${at}%` }} />}
      <b
        style={
          middle > 60 ? { insetInlineEnd: `${100 - middle}%` } : { insetInlineStart: `${middle}%` }
        }
      >
        {label}
      </b>
    </div>
  );
}

function Mark({ mark, words }: { mark: TimeMark; words: string }) {
  const { spell, at, from, to, lane, narrowLane } = mark;
  return (
    <li
      className="time-mark"
      style={customProperties({ "--lane": lane, "--narrow-lane": narrowLane })}
    >
      <span className="sr-only">{words}</span>
      {to > from && (
        <i
          aria-hidden="true"
          style={{ insetInlineStart: `${from}%`, insetInlineEnd: `${100 - to}%` }}
        />
      )}
      <b
        aria-hidden="true"
        title={words}
        data-running={spell.end === null || undefined}
        data-left-out={spell.leftOut !== null || undefined}
        style={{ insetInlineStart: `${at}%` }}
      >
        <span dir="ltr">{labelOf(spell)}</span>
      </b>
    </li>
  );
}

/** The plus is how the literature marks a time that still lasts. */
function labelOf({ country, days, end }: TimedSpell): string {
  return `${days.most === null ? "≥" : ""}${country}${end ? "" : "+"}`;
}
