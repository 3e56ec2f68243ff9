/** The parts of a drawing that its labels outside must agree with, in pixels. */
export const plotTop = 8;
export const axisHeight = 24;

/** A place in a drawing whose plot is `plotHeight` high, in percent of the drawing's height, so that it holds when the drawing is scaled. */
export function percentDown(top: number, plotHeight: number): number {
  return Math.round((top / (plotTop + plotHeight + axisHeight)) * 10_000) / 100;
}
