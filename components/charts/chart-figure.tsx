import type { ReactNode } from "react";
import "./chart-figure.css";

/** The frame of every chart. What it shows stands in words and in a table, so that the drawing may come later or not at all. */
export function ChartFigure({
  id,
  title,
  summary,
  unit,
  sourceLine,
  csvHref,
  csvLabel,
  tableLabel,
  table,
  children,
}: {
  id: string;
  /** Says what the chart shows. */
  title: string;
  /** The chart's main facts, in a sentence. */
  summary: string;
  unit: string;
  sourceLine: ReactNode;
  csvHref: string;
  csvLabel: string;
  tableLabel: string;
  table: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure id={id} className="chart-figure" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{summary}</p>
        <p className="chart-unit">{unit}</p>
      </figcaption>
      {children}
      <details>
        <summary>{tableLabel}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
        <section className="chart-table" aria-label={`${title} – ${tableLabel}`} tabIndex={0}>
          {table}
        </section>
      </details>
      <p className="chart-source">
        {sourceLine} · <a href={csvHref}>{csvLabel}</a>
      </p>
    </figure>
  );
}

/** The texts and addresses that every chart needs, in the reader's language. */
export type ChartTexts = Omit<Parameters<typeof ChartFigure>[0], "table" | "children">;
