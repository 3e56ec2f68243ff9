import { type PartName, partNames } from "@/domain/update/draft";
import { editedParts, formFieldsOf } from "@/domain/update/field-kinds";
import type { PlacedFault } from "./fault-summary";

/** Faults sorted into those of a field (`stages/stage-1/date.0`, one for each field, in the order of the form) and those of the whole draft. */
export function placedFaults(faults: readonly { path: string; code: string }[]): {
  placed: PlacedFault[];
  general: string[];
} {
  const placed = new Map<string, PlacedFault>();
  const general: string[] = [];
  for (const { path, code } of faults) {
    const [part = "", id, rest] = path.split("/");
    if (!isPart(part) || id === undefined) general.push(code);
    else {
      const field = rest?.split(".")[0];
      const key = [part, id, field].join("/");
      if (!placed.has(key)) placed.set(key, { part, id, field, code });
    }
  }
  const inOrder = [...placed.values()].sort(
    (a, b) =>
      editedParts.indexOf(a.part) - editedParts.indexOf(b.part) ||
      (a.id === b.id ? positionOf(a) - positionOf(b) : 0),
  );
  return { placed: inOrder, general: [...new Set(general)] };
}

function positionOf({ part, field }: PlacedFault): number {
  return formFieldsOf(part).findIndex(([each]) => each === field);
}

function isPart(text: string): text is PartName {
  return (partNames as readonly string[]).includes(text);
}
