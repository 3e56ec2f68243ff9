/** A time that was watched, in any unit: to its end, or only so far while it still lasts. */
export interface WatchedTime {
  time: number;
  isEnded: boolean;
}

/** One fall of the survival curve: the share that lasts longer than `time`, with its 95 % interval; undefined bounds where nothing lasts longer, for there Greenwood's variance does not exist. */
export interface SurvivalStep {
  time: number;
  atRisk: number;
  ended: number;
  survival: number;
  lower: number | undefined;
  upper: number | undefined;
}

/** The curve, the first time at which no more than half are left, and the 95 % interval of that time; undefined is "not reached". */
export interface Survival {
  steps: SurvivalStep[];
  median: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
}

/** The 0.975 quantile of the normal distribution. */
const z = 1.959963984540054;

/** Shares are products of fractions: 5/6 × 4/5 × 3/4 must count as a half. */
const rounding = 1e-9;

/**
 * The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance; the interval of the median after Brookmeyer
 * and Crowley (1982) on the log(−log) scale, as in Klein and Moeschberger, "Survival Analysis" (2003), 4.3 to 4.5.
 * What is watched up to the time of an end still counts as at risk there. Throws RangeError for a time that is negative or no number.
 */
export function kaplanMeier(watched: readonly WatchedTime[]): Survival {
  if (!watched.every(({ time }) => time >= 0 && Number.isFinite(time)))
    throw new RangeError("a time must be a number from 0 on");
  const ends = watched.filter(({ isEnded }) => isEnded).map(({ time }) => time);
  const times = [...new Set(ends)].sort((a, b) => a - b);
  let survival = 1;
  let greenwoodSum = 0;
  const steps = times.map((time): SurvivalStep => {
    const atRisk = watched.filter((entry) => entry.time >= time).length;
    const ended = ends.filter((end) => end === time).length;
    survival *= (atRisk - ended) / atRisk;
    greenwoodSum += ended / (atRisk * (atRisk - ended));
    return { time, atRisk, ended, survival, ...boundsOf(survival, greenwoodSum) };
  });
  const firstHalved = (share: (step: SurvivalStep) => number | undefined) =>
    steps.find((step) => (share(step) ?? 1) <= 0.5 + rounding)?.time;
  return {
    steps,
    median: firstHalved((step) => step.survival),
    lower: firstHalved((step) => step.lower),
    upper: firstHalved((step) => step.upper),
  };
}

function boundsOf(survival: number, greenwoodSum: number): Pick<SurvivalStep, "lower" | "upper"> {
  if (survival === 0) return { lower: undefined, upper: undefined };
  const halfWidth = (z * Math.sqrt(greenwoodSum)) / Math.abs(Math.log(survival));
  return {
    lower: survival ** Math.exp(halfWidth),
    upper: survival ** Math.exp(-halfWidth),
  };
}
