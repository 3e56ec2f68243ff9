"use client";

import { useActionState } from "react";
import type { ActionResult } from "@/lib/action";
import { FormFault } from "./form-fault";
import { useFaults } from "./use-faults";

export type RowAction = (previous: ActionResult<void> | undefined) => Promise<ActionResult<void>>;

/** A button that does one thing to the row that it stands in. */
export function RowButton({
  action,
  label,
  name,
}: {
  action: RowAction;
  label: string;
  /** What it does to what, for those who do not see the row. */
  name?: string;
}) {
  const [result, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFaults(result);
  return (
    <form action={submit}>
      <button type="submit" className="button" aria-label={name} disabled={isPending}>
        {label}
      </button>
      <FormFault text={faultAt()} />
    </form>
  );
}
