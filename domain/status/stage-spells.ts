import { type Day, latestDay, type PartialDate } from "../dates/partial-date";
import { type StageValue, type StatedStage, stageValues } from "../framework/framework";
import { type StageStatement, stageHistory, stageOn } from "./stage-reading";

/** A time during which a country was at one stage: from the statement that says so to the next that says otherwise; `to` is null while it lasts. */
export interface StageSpell {
  stage: StatedStage;
  from: PartialDate;
  to: PartialDate | null;
  statement: StageStatement;
}

/** The stages of a country one after the other, up to a day. Statements that repeat the stage continue its spell. Before the first nothing is known: a gap, not a zero. */
export function stageSpells(stages: readonly StageStatement[], day: Day): StageSpell[] {
  const spells: StageSpell[] = [];
  for (const statement of stageHistory(stages, day)) {
    const current = spells.at(-1);
    if (current?.stage === statement.stage) continue;
    if (current) current.to = statement.date;
    spells.push({ stage: statement.stage, from: statement.date, to: null, statement });
  }
  return spells;
}

/** How many countries were at each stage on one day. */
export interface StageDistribution {
  day: Day;
  counts: Record<StageValue, number>;
}

/** The distribution of countries over the stages on each of the days, from what is known now. The counts of a day add up to the number of countries. */
export function stageDistribution(
  countries: readonly (readonly StageStatement[])[],
  days: readonly Day[],
): StageDistribution[] {
  return days.map((day) => {
    const counts = Object.fromEntries(stageValues.map((stage) => [stage, 0])) as Record<
      StageValue,
      number
    >;
    for (const stages of countries) counts[stageOn(stages, day)] += 1;
    return { day, counts };
  });
}

/** The first day on which any stage is certain to have been reached; undefined when none is reported. */
export function firstStageDay(
  countries: readonly (readonly StageStatement[])[],
  day: Day,
): Day | undefined {
  return countries
    .flatMap((stages) => stageHistory(stages, day).map((entry) => latestDay(entry.date)))
    .sort()[0];
}
