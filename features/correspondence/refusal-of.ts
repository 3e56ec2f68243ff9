import type { ActionResult } from "@/lib/action";

/** Why what was asked was refused, and at which field of the form; the first of several reasons. */
export function refusalOf(result: Exclude<ActionResult<unknown>, { ok: true }>) {
  const [fault] = result.faults;
  return fault ? { code: fault.code, field: fault.path } : { code: result.code, field: "" };
}
