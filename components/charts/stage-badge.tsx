import type { StageValue } from "@/domain/framework/framework";
import "./stage-colours.css";

/** A stage as its number and name; one without a number has a dash, one not reported is hatched. */
export function StageBadge({
  stage,
  number,
  name,
}: {
  stage: StageValue;
  number: number | undefined;
  name: string;
}) {
  return (
    <span className="stage-badge">
      <StageChip stage={stage} number={number} />
      <span>{name}</span>
    </span>
  );
}

/** The number alone, for where the name stands beside it already. */
export function StageChip({ stage, number }: { stage: StageValue; number: number | undefined }) {
  return (
    <span className="stage-chip" data-hue={stage} aria-hidden={number === undefined || undefined}>
      {number ?? (stage === "not-started" ? "–" : "\u00a0")}
    </span>
  );
}
