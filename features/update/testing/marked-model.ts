import type { Draft } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";

/** One published entry: who may read it, what it cites, and the marks in each of its fields. */
interface Published {
  audience: unknown;
  sourceIds: string[];
  marks: Map<string, string[]>;
}

interface PublishedCountry {
  entries: Map<string, Published>;
  sources: Map<string, string[]>;
}

/** What the public may have seen by now, reckoned from the accepted changes alone: a second opinion on the tracker's own. */
export class MarkedModel {
  readonly allowed = new Set<string>();
  readonly #countries = new Map<string, PublishedCountry>();
  #count = 0;

  /** A word that occurs nowhere else. */
  mark(): string {
    this.#count += 1;
    return `mark${this.#count}x`;
  }

  /** How many words there are. */
  get made(): number {
    return this.#count;
  }

  /** The marks that everybody must see today: those of the public entries. */
  get shown(): string[] {
    return [...this.#countries.values()].flatMap((country) => publicMarks(country));
  }

  publish(iso3: string, accepted: readonly Edit[], proposed: Draft): void {
    const country = this.#countries.get(iso3) ?? { entries: new Map(), sources: new Map() };
    this.#countries.set(iso3, country);
    for (const edit of accepted)
      if (edit.part === "sources") applyToSources(country, edit);
      else applyToEntries(country, edit);
    for (const { sourceIds } of country.entries.values())
      for (const id of sourceIds)
        if (!country.sources.has(id))
          country.sources.set(id, marksIn(proposed.sources.find((source) => source.id === id)));
    for (const mark of publicMarks(country)) this.allowed.add(mark);
  }
}

function publicMarks({ entries, sources }: PublishedCountry): string[] {
  return [...entries.values()].flatMap(({ audience, sourceIds, marks }) =>
    audience === "public"
      ? [...[...marks.values()].flat(), ...sourceIds.flatMap((id) => sources.get(id) ?? [])]
      : [],
  );
}

function applyToSources({ sources }: PublishedCountry, { id, after }: Edit): void {
  if (after === null) sources.delete(id);
  else sources.set(id, [...marksIn(id), ...marksIn(after)]);
}

function applyToEntries({ entries }: PublishedCountry, { part, id, field, after }: Edit): void {
  const key = `${part}/${id}`;
  if (field === null) {
    entries.delete(key);
    if (after === null || typeof after !== "object" || Array.isArray(after)) return;
    const marks = new Map(Object.entries(after).map(([name, value]) => [name, marksIn(value)]));
    entries.set(key, {
      audience: after.audience,
      sourceIds: (after.sourceIds ?? []) as string[],
      marks,
    });
    return;
  }
  const entry = entries.get(key);
  if (!entry) return;
  if (field === "audience") entry.audience = after;
  else entry.marks.set(field, marksIn(after));
}

/** The marks in any value. */
export function marksIn(value: unknown): string[] {
  return (JSON.stringify(value) ?? "").match(/mark\d+x/g) ?? [];
}
