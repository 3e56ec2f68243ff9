import indicators from "./iccs-1.0/sdg-indicators.json";

/** In what way an indicator rests on the ICCS; `none` where it counts no offences. */
export const sdgRelations = [
  "offences",
  "survey",
  "boundary",
  "flows",
  "context",
  "disaggregation",
  "none",
] as const;
export type SdgRelation = (typeof sdgRelations)[number];

/** An indicator of the Sustainable Development Goals with the categories of ICCS 1.0 that it rests on. */
export interface SdgIndicator {
  indicator: string;
  /** The official title, in English. */
  title: string;
  relation: SdgRelation;
  codes: readonly string[];
  /** Tags of the disaggregating variables that it needs. */
  tags: readonly string[];
  /** True where the codes are an analyst's reading, and not the words of the indicator's own definition. */
  isJudgement: boolean;
}

/** The indicators that have to do with crime and justice, in the order of the goals. */
export const sdgIndicators = indicators as readonly SdgIndicator[];

/** The indicators that rest on a category, in whole or in part: on itself, on one above it, or on one below it. */
export function indicatorsRestingOn(code: string): SdgIndicator[] {
  return sdgIndicators.filter(({ codes }) =>
    codes.some((other) => other.startsWith(code) || code.startsWith(other)),
  );
}
