import { DomainError } from "./errors";

/** What a request brings as JSON. Throws `invalid` for anything else. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    const faults = [{ path: "", code: "json-malformed" }];
    throw new DomainError("invalid", "the body is not JSON", faults);
  }
}
