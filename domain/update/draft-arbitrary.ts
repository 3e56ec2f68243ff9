import fc from "fast-check";
import type { Profile } from "../profile/profile";
import { profileArbitrary } from "../profile/profile-arbitrary";
import { type Draft, draftOf, type PartName, partNames } from "./draft";
import { type Edit, editsBetween } from "./edit";

/** Drafts of a country; two of them share entries, some word for word. */
export function draftArbitrary(country: string): fc.Arbitrary<Draft> {
  return profileArbitrary(country).map((profile: Profile) => draftOf(country, profile));
}

/** A draft, and some of the edits that would make another of it. */
export function draftAndEdits(country: string): fc.Arbitrary<{ draft: Draft; edits: Edit[] }> {
  return fc
    .tuple(draftArbitrary(country), draftArbitrary(country))
    .chain(([draft, other]) =>
      fc.subarray(editsBetween(draft, other)).map((edits) => ({ draft, edits })),
    );
}

/** The entries by part and id: what a draft says, the order aside. */
export function entriesOf(draft: Draft): Record<PartName, Record<string, unknown>> {
  return Object.fromEntries(
    partNames.map((part) => [
      part,
      Object.fromEntries(draft[part].map((entry) => [entry.id, entry])),
    ]),
  ) as Record<PartName, Record<string, unknown>>;
}
