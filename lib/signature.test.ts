import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findSigned, sign } from "./signature";

beforeEach(() => vi.stubEnv("AUTH_SECRET", "a key for tests"));
afterEach(() => vi.unstubAllEnvs());

test("what was signed is given back", () => {
  expect(findSigned("stop", sign("stop", "Zoë.1"))).toBe("Zoë.1");
});

test("a token of another purpose, text, key or form is refused", () => {
  const token = sign("stop", "ada");
  const [, signature] = token.split(".");
  const forged = `${Buffer.from("bob").toString("base64url")}.${signature}`;
  for (const wrong of [forged, `${token}x`, `${token}.x`, token.slice(0, -1), "", ".", "a.b"])
    expect(findSigned("stop", wrong)).toBeUndefined();
  expect(findSigned("start", token)).toBeUndefined();
  vi.stubEnv("AUTH_SECRET", "another key");
  expect(findSigned("stop", token)).toBeUndefined();
});
