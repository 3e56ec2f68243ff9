import { type Draft, type PartName, partNames } from "@/domain/update/draft";
import { editsBetween } from "@/domain/update/edit";

/** How many fields of one entry say something else than what is published; what the tracker sets does not count beside what a person changed. */
export function changesOfEntry(base: Draft, draft: Draft, part: PartName, id: string): number {
  const only = (whole: Draft): Draft => ({
    ...whole,
    ...emptyParts(),
    [part]: whole[part].filter((entry) => entry.id === id),
  });
  return editsBetween(only(base), only(draft)).filter(({ field }) => field !== "assessor").length;
}

/** The same for every part. */
export function changesByPart(base: Draft, draft: Draft): Map<PartName, number> {
  const counts = new Map<PartName, number>();
  for (const { part, field } of editsBetween(base, draft))
    if (field !== "assessor") counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function emptyParts() {
  return Object.fromEntries(partNames.map((part) => [part, []])) as unknown as Record<PartName, []>;
}
