import type { CsvRow } from "@/lib/csv";

/** What one published version of a table has. Shares are 0 to 1, null where there is nothing to take a share of. */
export interface VersionFigures {
  number: number;
  /** As of when the version says so, and the day from which it is public. */
  date: string;
  knownOn: string | null;
  counted: number;
  mappedShare: number | null;
  residualShare: number | null;
}

export const progressMeasures = ["mapped", "counted", "residual"] as const;
export type ProgressMeasure = (typeof progressMeasures)[number];

const valuesOf: Record<ProgressMeasure, (figures: VersionFigures) => number | null> = {
  mapped: ({ mappedShare }) => mappedShare,
  counted: ({ counted }) => counted,
  residual: ({ residualShare }) => residualShare,
};

/** A version's place in the drawing of a measure: across 0 to 1 in the order of versions, up 0 to 1 of the scale. */
interface ProgressPoint {
  number: number;
  value: number;
  across: number;
  up: number;
  /** Whether the value is written beside it: the first and the last always, between them where there is room. */
  isLabelled: boolean;
}

export interface ProgressPanel {
  measure: ProgressMeasure;
  /** The value at the top of the scale; shares end at 1 and begin, like numbers, at 0. */
  top: number;
  /** Versions that follow each other without a gap, to be joined by a line. */
  runs: ProgressPoint[][];
}

const labelsAtMost = 5;

/** One drawing a measure, over the versions in their order. A version without a value is a gap, not a zero. */
export function prepareTableProgress(versions: readonly VersionFigures[]): ProgressPanel[] {
  const last = versions.length - 1;
  return progressMeasures.map((measure) => {
    const values = versions.map(valuesOf[measure]);
    const top = measure === "counted" ? Math.max(1, ...values.map((value) => value ?? 0)) : 1;
    const runs: ProgressPoint[][] = [];
    for (const [at, value] of values.entries()) {
      if (value === null) continue;
      const point = {
        ...{ number: versions[at]?.number ?? 0, value, up: value / top },
        across: last === 0 ? 0.5 : at / last,
        isLabelled: at === 0 || at === last || versions.length <= labelsAtMost,
      };
      const isJoined = at > 0 && values[at - 1] !== null;
      if (isJoined) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    return { measure, top, runs };
  });
}

/** One record a version. */
export function csvOfTableProgress(versions: readonly VersionFigures[]): CsvRow[] {
  return [
    ["version", "as_of", "published_on", "offences", "share_mapped", "share_residual"],
    ...versions.map(({ number, date, knownOn, counted, mappedShare, residualShare }) => [
      ...[number, date, knownOn, counted, mappedShare, residualShare],
    ]),
  ];
}
