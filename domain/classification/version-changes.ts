import type { Category } from "./category";
import type { Classification, StatedSuccession } from "./classification";
import { compareCodes } from "./compare-codes";

export const versionChangeKinds = [
  "added",
  "removed",
  "renamed",
  "moved",
  "split",
  "merged",
  "rearranged",
] as const;

/** What became of categories from one version to the next: those of the earlier, and those of the later. */
export interface VersionChange {
  kind: (typeof versionChangeKinds)[number];
  from: Category[];
  to: Category[];
}

/**
 * What changed between two versions, in the order of the codes. Where the later states a succession for a code, that
 * alone says what became of it, for a code can be given to something else; every other code means the same in both.
 * Throws a RangeError where a succession names a code that its version does not have.
 */
export function changesBetween(earlier: Classification, later: Classification): VersionChange[] {
  const stated = later.successions;
  const isStatedFrom = new Set(stated.map(({ from }) => from));
  const isStatedTo = new Set(stated.map(({ to }) => to));
  const keepsItsCode = (code: string) =>
    earlier.byCode.has(code) &&
    later.byCode.has(code) &&
    !isStatedFrom.has(code) &&
    !isStatedTo.has(code);
  const kept = earlier.categories
    .filter(({ code }) => keepsItsCode(code))
    .map(({ code }) => ({ from: new Set([code]), to: new Set([code]) }));
  const removed = earlier.categories
    .filter(({ code }) => !isStatedFrom.has(code) && !keepsItsCode(code))
    .map(({ code }) => ({ from: new Set([code]), to: new Set<string>() }));
  const added = later.categories
    .filter(({ code }) => !isStatedTo.has(code) && !keepsItsCode(code))
    .map(({ code }) => ({ from: new Set<string>(), to: new Set([code]) }));
  return [...kept, ...joined(stated), ...removed, ...added]
    .map((group) => ({
      from: categoriesOf(earlier, group.from),
      to: categoriesOf(later, group.to),
    }))
    .flatMap(({ from, to }) => {
      const kind = kindOf(from, to);
      return kind ? [{ kind, from, to }] : [];
    })
    .sort((a, b) => compareCodes(firstCode(a), firstCode(b)));
}

interface Group {
  from: Set<string>;
  to: Set<string>;
}

/** The statements joined where they share a code of either version. */
function joined(stated: readonly StatedSuccession[]): Group[] {
  let groups: Group[] = [];
  for (const { from, to } of stated) {
    const touched = groups.filter((group) => group.from.has(from) || group.to.has(to));
    const merged = {
      from: new Set([from, ...touched.flatMap((group) => [...group.from])]),
      to: new Set([to, ...touched.flatMap((group) => [...group.to])]),
    };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups;
}

function categoriesOf({ byCode, version }: Classification, codes: Iterable<string>): Category[] {
  return [...codes].sort(compareCodes).map((code) => {
    const category = byCode.get(code);
    if (!category) throw new RangeError(`Version ${version} has no "${code}"`);
    return category;
  });
}

function kindOf(from: Category[], to: Category[]): VersionChange["kind"] | undefined {
  const [before, secondBefore] = from;
  const [after, secondAfter] = to;
  if (!before) return "added";
  if (!after) return "removed";
  if (secondBefore && secondAfter) return "rearranged";
  if (secondAfter) return "split";
  if (secondBefore) return "merged";
  if (before.code !== after.code) return "moved";
  const isSameName = before.names.en === after.names.en && before.names.es === after.names.es;
  return isSameName ? undefined : "renamed";
}

function firstCode({ from, to }: VersionChange): string {
  return [...from, ...to].map(({ code }) => code).sort(compareCodes)[0] ?? "";
}
