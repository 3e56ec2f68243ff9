import { type Day, earliestDay, latestDay } from "@/domain/dates/partial-date";
import type { StageSpell } from "@/domain/status/stage-spells";
import { dayNumber } from "./time-scale";

/** Where a spell begins on a time axis, in days since 1970: drawn at `at`, and known to lie from `earliest` to `latest`. */
export interface SpellPosition {
  spell: StageSpell;
  at: number;
  earliest: number;
  latest: number;
  /** The source says only that it was so by then: it may have begun any time before. */
  isUpperBound: boolean;
}

/** A spell is drawn in the middle of what its date can mean, cut by the day of reading and by the spells around it, so that the order of the spells holds. Spells of one date share its time in equal parts. */
export function spellPositions(spells: readonly StageSpell[], asOf: Day): SpellPosition[] {
  let limit = dayNumber(asOf);
  const intervals = [...spells].reverse().map((spell) => {
    limit = Math.min(limit, dayNumber(latestDay(spell.from)));
    return { spell, earliest: dayNumber(earliestDay(spell.from)), latest: limit };
  });
  intervals.reverse();
  return intervals.map((interval) => {
    const { spell, earliest, latest } = interval;
    const sharing = intervals.filter(
      (other) => other.earliest === earliest && other.latest === latest,
    );
    const part = (sharing.indexOf(interval) + 1) / (sharing.length + 1);
    return {
      ...interval,
      at: earliest + (latest - earliest) * part,
      isUpperBound: spell.statement.dateKind === "by",
    };
  });
}
