import type { Extent, VariableStatement } from "./variable-statement";

/** A statement on a variable; for tests and the sandbox. */
export function exampleVariable(
  variable: string,
  extent: Extent,
  category: string | null = null,
  note: string | null = null,
): VariableStatement {
  return { variable, category, extent, note };
}
