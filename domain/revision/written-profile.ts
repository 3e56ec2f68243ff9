import { canonicalJson, canonicalObject } from "../json/canonical-json";
import type { Profile, SectionName, StatementOf } from "../profile/profile";
import type { Source } from "../profile/statement";

/** A profile with its canonical text and those of its parts, each written once: the revision, its hash and the index of statements hold the same texts. */
export interface WrittenProfile {
  profile: Profile;
  text: string;
  /** Of each source and each statement, as the profile holds it. */
  textOf: ReadonlyMap<Source | StatementOf<SectionName>, string>;
}

export function writeProfile(profile: Profile): WrittenProfile {
  const textOf = new Map<Source | StatementOf<SectionName>, string>();
  const lists: Record<string, string> = {};
  const others: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(profile)) {
    if (!Array.isArray(value)) {
      others[key] = value;
      continue;
    }
    const texts = value.map((part) => {
      const text = canonicalJson(part);
      textOf.set(part, text);
      return text;
    });
    lists[key] = `[${texts.join(",")}]`;
  }
  return { profile, text: canonicalObject(others, lists), textOf };
}
