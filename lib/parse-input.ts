import type { z } from "zod";
import { DomainError, type Fault } from "./errors";

/** Deeper than anything that the tracker keeps; what goes on would exhaust whoever walks through it. */
const maxDepth = 24;
const maxFaults = 50;

/**
 * What somebody sent, as the schema reads it. Throws `invalid` for texts that no database keeps as they are (NUL, half
 * a surrogate pair) and for values nested without end, and otherwise what the schema throws.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const faults = isStorable(input) ? [] : faultsOfValues(input);
  if (faults.length > 0)
    throw new DomainError("invalid", `input refused: ${JSON.stringify(faults)}`, faults);
  return schema.parse(input);
}

/** Whether a value has no text that no database keeps as it is, and is not nested without end; nearly always. Where it is not so, the place is looked for. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return isStorableText(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth >= maxDepth) return false;
  if (Array.isArray(value)) return value.every((held) => isStorable(held, depth + 1));
  for (const key in value)
    if (!isStorableText(key) || !isStorable((value as Record<string, unknown>)[key], depth + 1))
      return false;
  return true;
}

/** Without recursion: the depth is what is in doubt. */
function faultsOfValues(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const open: { value: unknown; path: readonly string[] }[] = [{ value: input, path: [] }];
  for (let next = open.pop(); next && faults.length < maxFaults; next = open.pop()) {
    const { value, path } = next;
    const place = path.filter(isStorableText).join(".");
    if (typeof value === "string" && !isStorableText(value))
      faults.push({ path: place, code: "text-unstorable" });
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= maxDepth) {
      faults.push({ path: place, code: "too-deep" });
      continue;
    }
    for (const [key, held] of Object.entries(value)) {
      if (!isStorableText(key)) faults.push({ path: place, code: "text-unstorable" });
      open.push({ value: held, path: [...path, key] });
    }
  }
  return faults;
}

function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
