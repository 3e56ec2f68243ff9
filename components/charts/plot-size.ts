/** The parts of a drawing that its labels outside must agree with, in pixels. */
export const plotTop = 8;
export const axisHeight = 24;
