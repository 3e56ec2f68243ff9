"use client";

import type { ActionResult } from "@/lib/action";
import { faultCodeOf, useFaultWords } from "./fault-words";

/** What is wrong, in words, where it is; read out when it appears. */
export function FaultText({
  result,
  path,
  except = [],
  id,
}: {
  result: ActionResult<unknown> | undefined;
  path?: string;
  /** The places that show their own. */
  except?: readonly string[];
  id?: string;
}) {
  const words = useFaultWords();
  const code = faultCodeOf(result, path, except);
  return (
    <div role="alert" id={id}>
      {code && <p className="fault">{words(code)}</p>}
    </div>
  );
}
