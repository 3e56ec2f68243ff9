/** How the lines of up to six countries differ: by dash and marker as well as by colour. */
export interface SeriesStyle {
  colour: string;
  dash: string;
  /** An SVG path around 0,0. */
  marker: string;
}

export const seriesStyles: readonly SeriesStyle[] = [
  {
    colour: "var(--series-1)",
    dash: "none",
    marker: "M-4.2,0a4.2,4.2 0 1,0 8.4,0a4.2,4.2 0 1,0 -8.4,0z",
  },
  { colour: "var(--series-2)", dash: "7 3", marker: "M-3.8-3.8h7.6v7.6h-7.6z" },
  { colour: "var(--series-3)", dash: "2 3", marker: "M0-5L5,3.6H-5z" },
  { colour: "var(--series-4)", dash: "10 3 2 3", marker: "M0-5.4L5.4,0L0,5.4L-5.4,0z" },
  { colour: "var(--series-5)", dash: "4 2", marker: "M0,5L5-3.6H-5z" },
  {
    colour: "var(--series-6)",
    dash: "12 3 2 3 2 3",
    marker: "M-1.6-4.8h3.2v3.2h3.2v3.2h-3.2v3.2h-3.2v-3.2h-3.2v-3.2h3.2z",
  },
];

const fallback: SeriesStyle = { colour: "var(--ink)", dash: "none", marker: "" };

/** The style of the series at a place; a seventh begins again, and its name still tells it apart. */
export function seriesStyle(index: number): SeriesStyle {
  return seriesStyles[index % seriesStyles.length] ?? fallback;
}
