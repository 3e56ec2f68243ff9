import { expect, test } from "vitest";
import { totpOf } from "./totp";

// RFC 6238, appendix B, the last six digits of each.
test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [20000000000, "353130"],
])("at %d seconds the code is the one of the standard", (seconds, code) => {
  expect(totpOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds * 1000)).toBe(code);
});
