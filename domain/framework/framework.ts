/** The stage model and value lists, version 1.0: the tracker's own proposal, not a UNODC scale. Names and definitions are in `messages/`. */
export const frameworkVersion = "1.0";

export const stageCodes = [
  "interest",
  "commitment",
  "mapping",
  "adoption",
  "production",
  "regular",
] as const;
export type StageCode = (typeof stageCodes)[number];

/** What a stage statement may say: a stage, or that it is known that nothing has begun. */
export const statedStages = ["not-started", ...stageCodes] as const;
export type StatedStage = (typeof statedStages)[number];

/** What a country's stage can be read as; `not-reported` when nobody has said, which is neither zero nor `not-started`. */
export const stageValues = ["not-reported", ...statedStages] as const;
export type StageValue = (typeof stageValues)[number];

/** 1 to 6 for a stage, 0 for not started. The order of the steps, never a score. */
export function stageOrder(stage: StatedStage): number {
  return statedStages.indexOf(stage);
}

export const criterionCodes = [
  "1.1",
  "2.1",
  "2.2",
  "2.3",
  "3.1",
  "3.2",
  "3.3",
  "4.1",
  "4.2",
  "4.3",
  "5.1",
  "5.2",
  "5.3",
  "6.1",
  "6.2",
  "6.3",
  "6.4",
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

/** The stage that a criterion belongs to: its number before the dot is the stage's order. */
export function stageOfCriterion(criterion: CriterionCode): StageCode {
  return stageCodes[Number(criterion[0]) - 1] as StageCode;
}

export const criterionValues = [
  "met",
  "in-progress",
  "not-met",
  "not-applicable",
  "no-evidence",
  "not-reported",
] as const;
export type CriterionValue = (typeof criterionValues)[number];

export const componentCodes = [
  "governance",
  "mapping",
  "recording",
  "disaggregation",
  "capacity",
  "quality",
  "dissemination",
] as const;
export type ComponentCode = (typeof componentCodes)[number];

export const componentValues = [
  "not-started",
  "planned",
  "in-progress",
  "in-place",
  "not-applicable",
  "no-evidence",
  "not-reported",
] as const;
export type ComponentValue = (typeof componentValues)[number];

export const institutionKinds = [
  "statistics-office",
  "police",
  "prosecution",
  "courts",
  "prisons",
  "victimization-survey",
  "other",
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const relationsToStandard = [
  "identical",
  "additional-detail",
  "minor-modifications",
  "other",
  "not-reported",
] as const;

export const assessors = ["self-reported", "centre-reviewed", "public-document"] as const;
export type Assessor = (typeof assessors)[number];

export const challengeCategories = [
  "LEG",
  "MAP",
  "RES",
  "GRA",
  "CNT",
  "COO",
  "MAN",
  "ITS",
  "CAP",
  "MNT",
  "BRK",
  "LNG",
  "NEW",
  "DRK",
  "RSC",
] as const;
export type ChallengeCategory = (typeof challengeCategories)[number];

export const challengeStatuses = ["open", "mitigated", "resolved", "not-reported"] as const;
export type ChallengeStatus = (typeof challengeStatuses)[number];

export const severities = ["low", "medium", "high"] as const;

export const participations = ["implementing", "interested", "other"] as const;
export type Participation = (typeof participations)[number];

export const centres = ["UNODC-INEGI", "UNODC-KOSTAT"] as const;
export type Centre = (typeof centres)[number];

export const audiences = ["public", "participants", "centre"] as const;
export type Audience = (typeof audiences)[number];

/** The number shown with a stage: 1 to 6; undefined where there is no stage to number. */
export function stageNumber(stage: StageValue): number | undefined {
  return stage === "not-reported" || stage === "not-started" ? undefined : stageOrder(stage);
}
