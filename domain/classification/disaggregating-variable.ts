import variables from "./iccs-1.0/variables.json";

export const variableGroups = ["event", "victim", "perpetrator", "data"] as const;
export type VariableGroup = (typeof variableGroups)[number];

/** A disaggregating variable of the ICCS: by what a category can be broken down. */
export interface DisaggregatingVariable {
  group: VariableGroup;
  /** Its tag in the ICCS; the variable of victims and that of perpetrators can share one. */
  tag: string;
  name: string;
  /** In the order of the ICCS, labels as printed there; none for a variable that is either given or not. */
  values: readonly { code: string; label: string }[];
}

/** Every disaggregating variable of version 1.0, in its order. */
export const disaggregatingVariables = variables as readonly DisaggregatingVariable[];

/** What a variable is known by in tables, files and addresses: some tags stand both for victims and for perpetrators. */
export function variableKey({ group, tag }: Pick<DisaggregatingVariable, "group" | "tag">): string {
  return `${group}-${tag}`;
}

/** The variable of each key, in the order of the ICCS. */
export const variableByKey: ReadonlyMap<string, DisaggregatingVariable> = new Map(
  disaggregatingVariables.map((variable) => [variableKey(variable), variable]),
);
