import { z } from "zod";
import {
  type VariableStatement,
  variableStatementsSchema,
} from "@/domain/correspondence/variable-statement";

/** The statements on variables that a form sends back with the text of its file; null where it sends what are none. */
export function carriedVariables(sent: string): VariableStatement[] | null {
  try {
    return variableStatementsSchema.parse(JSON.parse(sent));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
