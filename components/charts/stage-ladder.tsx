import type { ReactNode } from "react";
import { type StageCode, type StageValue, stageNumber } from "@/domain/framework/framework";
import { StageBadge, StageChip } from "./stage-badge";
import "./stage-ladder.css";

export interface LadderStep {
  stage: StageCode;
  name: string;
  criteriaMet: number;
  criteriaTotal: number;
  /** "2 of 3 criteria met", in the reader's language. */
  criteriaText: string;
  /** What else belongs to the step, such as the day it was reached. */
  note?: ReactNode;
}

/** The six steps in order, with the present one marked. A country not started, or not reported, stands before the first. */
export function StageLadder({
  label,
  stage,
  stageName,
  steps,
}: {
  /** The accessible name of the list. */
  label: string;
  stage: StageValue;
  /** The name of the present stage, shown above the steps where it is none of them. */
  stageName: string;
  steps: readonly LadderStep[];
}) {
  const isOnLadder = stageNumber(stage) !== undefined;
  return (
    <div className="stage-ladder-frame">
      {!isOnLadder && (
        <p className="mb-2 font-semibold">
          <StageBadge stage={stage} number={undefined} name={stageName} />
        </p>
      )}
      <ol className="stage-ladder" aria-label={label}>
        {steps.map((step) => (
          <li key={step.stage} aria-current={step.stage === stage ? "step" : undefined}>
            <StageChip stage={step.stage} number={stageNumber(step.stage)} />
            <span>
              <span className="stage-ladder-name">{step.name}</span>
              {step.note !== undefined && (
                <span className="text-ink-soft block text-sm">{step.note}</span>
              )}
            </span>
            <span className="stage-ladder-criteria">
              <CriteriaBoxes met={step.criteriaMet} total={step.criteriaTotal} />
              {step.criteriaText}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function CriteriaBoxes({ met, total }: { met: number; total: number }) {
  const boxes = Array.from({ length: total }, (_, index) => index);
  return (
    <span className="stage-ladder-boxes" aria-hidden="true">
      {boxes.map((index) => (
        <i key={index} data-met={index < met || undefined} />
      ))}
    </span>
  );
}
