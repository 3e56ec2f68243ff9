type CriterionKey<Code extends string> = Code extends `${infer Stage}.${infer Rest}`
  ? `${Stage}_${Rest}`
  : never;

/** The message of a criterion: keys of messages hold no dots, and a criterion's code holds one. */
export function criterionKey<Code extends string>(code: Code): CriterionKey<Code> {
  return code.replace(".", "_") as CriterionKey<Code>;
}
