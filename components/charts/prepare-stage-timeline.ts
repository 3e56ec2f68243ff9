import type { Day } from "@/domain/dates/partial-date";
import { type StatedStage, stageNumber } from "@/domain/framework/framework";
import type { StageSpell } from "@/domain/status/stage-spells";
import type { CsvRow } from "@/lib/csv";
import { spellPositions } from "./spell-positions";
import { dayNumber, type YearTick, yearTicks } from "./time-scale";

export interface CountrySpells {
  country: string;
  name: string;
  spells: readonly StageSpell[];
  /** Where the country and the Centre read different stages today: both, and the country's comment. */
  readings?: { country: StatedStage; centre: StatedStage; comment: string | null } | undefined;
}

export interface TimelineSegment {
  spell: StageSpell;
  stage: StatedStage;
  /** From the start of the axis, and long, in percent of it. */
  startPercent: number;
  lengthPercent: number;
}

/** The segments of one country that lie within the axis; a time before its first report has none. */
export function timelineSegments(
  spells: readonly StageSpell[],
  from: Day,
  to: Day,
): TimelineSegment[] {
  const percentOf = percentScale(from, to);
  const positions = spellPositions(spells, to);
  return positions.flatMap(({ spell, at }, index) => {
    const startPercent = percentOf(at);
    const endPercent = percentOf(positions[index + 1]?.at ?? dayNumber(to));
    const isLast = index === positions.length - 1;
    if (endPercent <= startPercent && !isLast) return [];
    const lengthPercent = round(endPercent - startPercent);
    return [{ spell, stage: spell.stage, startPercent, lengthPercent }];
  });
}

/** The years of the axis with their place in percent of it. */
export function timelineYears(from: Day, to: Day): (YearTick & { percent: number })[] {
  const percentOf = percentScale(from, to);
  return yearTicks(from, to).map((tick) => ({ ...tick, percent: percentOf(tick.at) }));
}

/** One record a spell; a country without any has one record that says so. The last of a country also has what the country says and what the Centre reads, where they differ. */
export function csvOfStageSpells(rows: readonly CountrySpells[]): CsvRow[] {
  return [
    [
      ...["country", "name", "stage_number", "stage", "from", "date_kind", "to", "assessor"],
      ...["country_says", "centre_reads", "country_comment"],
    ],
    ...rows.flatMap(({ country, name, spells, readings }): CsvRow[] =>
      spells.length === 0
        ? [[country, name, null, "not-reported", ...nulls(7)]]
        : spells.map((spell, index) => [
            ...[country, name, stageNumber(spell.stage) ?? null, spell.stage],
            ...[spell.from, spell.statement.dateKind, spell.to, spell.statement.assessor],
            ...(readings && index === spells.length - 1
              ? [readings.country, readings.centre, readings.comment]
              : nulls(3)),
          ]),
    ),
  ];
}

function nulls(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function percentScale(from: Day, to: Day): (at: number) => number {
  const start = dayNumber(from);
  const length = Math.max(1, dayNumber(to) - start);
  return (at) => round(Math.min(100, Math.max(0, ((at - start) / length) * 100)));
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
