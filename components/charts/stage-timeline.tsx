import type { Day } from "@/domain/dates/partial-date";
import { stageNumber } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";
import {
  type CountrySpells,
  type TimelineSegment,
  timelineSegments,
  timelineYears,
} from "./prepare-stage-timeline";
import "./stage-colours.css";
import "./stage-timeline.css";

export interface TimelineRow extends CountrySpells {
  href: string;
}

/** From how many rows on the years are named below as well. */
const longFrom = 18;

/** One bar a country on one axis of time, coloured and numbered by stage, hatched where nothing was reported. */
export function StageTimeline({
  rows,
  from,
  to,
  inWords,
  notReportedLabel,
}: {
  rows: readonly TimelineRow[];
  from: Day;
  to: Day;
  /** A spell in words: "Mapping, from 2018 to 24 June 2024". */
  inWords: (spell: StageSpell) => string;
  notReportedLabel: string;
}) {
  const isLong = rows.length >= longFrom;
  return (
    <div className="timeline">
      <div className={`timeline-plot ${isLong ? "is-long" : ""}`}>
        <div className="timeline-axis" aria-hidden="true">
          {timelineYears(from, to).map(({ year, percent, isOften }) => (
            <span
              key={year}
              data-year={percent > 96 ? "" : year}
              data-often={(isOften && percent < 91) || undefined}
              style={{ insetInlineStart: `${percent}%` }}
            />
          ))}
        </div>
        <ul>
          {rows.map(({ country, href, name, spells }) => (
            <li key={country}>
              <a href={href}>{name}</a>
              <div
                className="timeline-track"
                role="img"
                aria-label={spells.map(inWords).join("; ") || notReportedLabel}
                title={notReportedLabel}
              >
                {timelineSegments(spells, from, to).map((segment) => (
                  <Segment
                    key={segment.spell.statement.id}
                    segment={segment}
                    title={inWords(segment.spell)}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Segment({
  segment: { stage, startPercent, lengthPercent, spell },
  title,
}: {
  segment: TimelineSegment;
  title: string;
}) {
  // The spell that lasts is anchored at the end, where it stays readable however short it is.
  const style =
    spell.to === null
      ? { insetInlineEnd: 0, inlineSize: `${lengthPercent}%` }
      : { insetInlineStart: `${startPercent}%`, inlineSize: `${lengthPercent}%` };
  return (
    <span data-hue={stage} title={title} style={style}>
      {stageNumber(stage) ?? "–"}
    </span>
  );
}
