import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import { ZodError } from "zod";
import { ProfileError } from "@/domain/profile/parse-profile";
import { DomainError, type DomainErrorCode, type Fault } from "./errors";
import { logError } from "./log";

/** What a form or a client gets back: a value, or what to mend. `failed` is a fault of the tracker; its reference is in the log. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: DomainErrorCode; faults: readonly Fault[] }
  | { ok: false; code: "failed"; faults: readonly Fault[]; reference: string };

/** Runs what a request asks for and translates its errors, once, for whoever asked. */
export async function runAction<Value>(run: () => Promise<Value>): Promise<ActionResult<Value>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    // Redirects and missing pages are thrown too, and are Next's to handle.
    unstable_rethrow(error);
    if (error instanceof DomainError) return { ok: false, code: error.code, faults: error.faults };
    if (error instanceof ProfileError) return { ok: false, code: "invalid", faults: error.faults };
    if (error instanceof ZodError) return { ok: false, code: "invalid", faults: faultsOf(error) };
    const reference = randomUUID().slice(0, 8);
    logError(`request failed, reference ${reference}`, error);
    return { ok: false, code: "failed", faults: [], reference };
  }
}

function faultsOf(error: ZodError): Fault[] {
  return error.issues.map((issue) => ({ path: issue.path.join("."), code: issue.message }));
}

const statuses: Record<DomainErrorCode | "failed", number> = {
  "not-found": 404,
  "signed-out": 401,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  failed: 500,
};

/** The same as an answer to a client: the result as JSON, with the status that says as much. */
export function answer(result: ActionResult<unknown>): Response {
  return Response.json(result, {
    status: result.ok ? 200 : statuses[result.code],
    headers: { "Cache-Control": "no-store" },
  });
}
