import { type StageValue, stageNumber } from "@/domain/framework/framework";
import { StageBadge } from "./stage-badge";

/** What the numbers, colours and hatching of a chart stand for. */
export function StageKey({
  stages,
  names,
}: {
  stages: readonly StageValue[];
  names: Record<StageValue, string>;
}) {
  return (
    <ul className="stage-key">
      {stages.map((stage) => (
        <li key={stage}>
          <StageBadge stage={stage} number={stageNumber(stage)} name={names[stage]} />
        </li>
      ))}
    </ul>
  );
}
