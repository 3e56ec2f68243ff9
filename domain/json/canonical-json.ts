import { configure } from "safe-stable-stringify";

// Strict: what JSON cannot hold is an error, never something else in its place.
const stringify = configure({ strict: true });

/** A JSON value as one text, whatever the order of its keys (RFC 8785): equal texts are equal values. Throws for what is no JSON; "" for undefined. */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? "";
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
