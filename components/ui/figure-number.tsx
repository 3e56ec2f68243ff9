import type { Figure } from "@/domain/figure/figure";
import { figureId } from "@/domain/figure/figure";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** A number that opens the list of the countries it counts and of those it leaves out. */
export function FigureNumber({
  figure,
  reading,
  className = "",
}: {
  figure: Figure;
  reading: Reading;
  className?: string;
}) {
  return (
    <a
      href={readingPath(reading, `/figures/${figureId(figure.definition)}`)}
      className={`tabular-nums ${figure.counted.length === 0 ? "text-ink-soft" : ""} ${className}`}
    >
      {figure.counted.length}
    </a>
  );
}
