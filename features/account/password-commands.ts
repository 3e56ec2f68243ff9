import "server-only";
import { DomainError } from "@/lib/errors";
import { findPasswordFault } from "./password-rule";

/** Throws `invalid` at the field when a new password will not do for the person. */
export function requireGoodPassword(
  password: string,
  person: { email: string; name: string },
  field: string,
): void {
  const code = findPasswordFault(password, person);
  if (code) throw new DomainError("invalid", "the password will not do", [{ path: field, code }]);
}
