import { configure } from "safe-stable-stringify";

// Strict: what JSON cannot hold is an error, never something else in its place.
const stringify = configure({ strict: true });

/** A JSON value as one text, whatever the order of its keys (RFC 8785): equal texts are equal values. Throws for what is no JSON; "" for undefined. */
export function canonicalJson(value: unknown): string {
  return (isInOrder(value) ? JSON.stringify(value) : stringify(value)) ?? "";
}

/** Whether the engine's own writing, much the quicker, is canonical too: plain values, whose keys stand in order. */
function isInOrder(value: unknown): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || "toJSON" in value) return false;
  if (Array.isArray(value)) {
    for (const held of value) if (!isInOrder(held)) return false;
    return true;
  }
  let last = "";
  for (const key in value) {
    if (key < last || !isInOrder((value as Record<string, unknown>)[key])) return false;
    last = key;
  }
  return true;
}

/** The canonical text of an object, some of whose fields are canonical text already. */
export function canonicalObject(
  fields: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>>,
): string {
  const keys = [...Object.keys(fields), ...Object.keys(written)].sort();
  const texts = keys.map(
    (key) => `${JSON.stringify(key)}:${written[key] ?? canonicalJson(fields[key])}`,
  );
  return `{${texts.join(",")}}`;
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
