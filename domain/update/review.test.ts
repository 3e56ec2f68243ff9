import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleSource, exampleStatement } from "../profile/example-profile";
import { ProfileError } from "../profile/parse-profile";
import { sectionNames } from "../profile/profile";
import { draftOf } from "./draft";
import { draftArbitrary, entriesOf } from "./draft-arbitrary";
import { applyEdits, type Edit, editKey, editsBetween, isSame, valueAt } from "./edit";
import {
  acceptedDraft,
  acceptedProfile,
  divide,
  returnedDraft,
  reviewedEdits,
  type Verdict,
} from "./review";

const drafts = draftArbitrary("XAA");
const verdictArbitrary = fc.constantFrom<Verdict | undefined>(
  { kind: "accepted", reason: null },
  { kind: "returned", reason: "Which decree?" },
  undefined,
);

/** A proposal, with each of its changes accepted or returned. */
const reviewed = fc
  .tuple(drafts, drafts, fc.infiniteStream(fc.boolean()))
  .map(([base, proposed, stream]) => {
    const edits = reviewedEdits(base, proposed);
    const accepted = edits.filter(() => stream.next().value);
    return { base, proposed, accepted, returned: edits.filter((edit) => !accepted.includes(edit)) };
  });

describe("the changes that are reviewed", () => {
  test("are all changes of a proposal but the sources it adds", () => {
    fc.assert(
      fc.property(drafts, drafts, (base, proposed) => {
        const all = editsBetween(base, proposed);
        const edits = reviewedEdits(base, proposed);
        const keys = new Set(edits.map(editKey));
        const left = all.filter((edit) => !keys.has(editKey(edit)));
        expect(
          left.every(
            ({ part, field, before }) => part === "sources" && field === null && before === null,
          ),
        ).toBe(true);
        expect(edits.length + left.length).toBe(all.length);
      }),
    );
  });

  test("fall into those accepted, those returned and those without a verdict, each into one", () => {
    fc.assert(
      fc.property(drafts, drafts, fc.infiniteStream(verdictArbitrary), (base, proposed, stream) => {
        const edits = reviewedEdits(base, proposed);
        const verdicts = new Map<string, Verdict>();
        for (const edit of edits) {
          const verdict = stream.next().value;
          if (verdict) verdicts.set(editKey(edit), verdict);
        }
        const { accepted, returned, undecided } = divide(edits, verdicts);
        expect(new Set([...accepted, ...returned, ...undecided])).toEqual(new Set(edits));
        expect(accepted.length + returned.length + undecided.length).toBe(edits.length);
        const kinds = (group: Edit[]) => group.map((edit) => verdicts.get(editKey(edit))?.kind);
        expect(kinds(accepted).every((kind) => kind === "accepted")).toBe(true);
        expect(kinds(returned).every((kind) => kind === "returned")).toBe(true);
      }),
    );
  });
});

describe("what is published of a proposal", () => {
  test("has the accepted changes, and none of the returned", () => {
    fc.assert(
      fc.property(reviewed, ({ base, proposed, accepted, returned }) => {
        const published = acceptedDraft(base, proposed, accepted);
        for (const edit of accepted)
          expect(isSame(valueAt(published, edit), edit.after)).toBe(true);
        for (const edit of returned)
          expect(isSame(valueAt(published, edit), edit.before)).toBe(true);
        const { draft } = applyEdits(base, accepted);
        for (const section of sectionNames) expect(published[section]).toEqual(draft[section]);
      }),
    );
  });

  test("with the returned changes on top is the proposal, but for added sources that nothing cites", () => {
    fc.assert(
      fc.property(reviewed, ({ base, proposed, accepted, returned }) => {
        const published = acceptedDraft(base, proposed, accepted);
        const { sources, ...sections } = entriesOf(returnedDraft(published, proposed, returned));
        const { sources: proposedSources, ...proposedSections } = entriesOf(proposed);
        expect(sections).toEqual(proposedSections);
        expect(proposedSources).toMatchObject(sources);
        const cited = sectionNames.flatMap((name) =>
          proposed[name].flatMap((entry) => entry.sourceIds as string[]),
        );
        for (const id of Object.keys(proposedSources))
          if (!(id in sources)) expect(cited).not.toContain(id);
      }),
    );
  });

  const added = exampleSource({ id: "decree-2026", title: "Decree 14" });
  const challenge = exampleStatement("challenges", { sourceIds: ["source-1", added.id] });
  const event = exampleStatement("events");
  const base = draftOf("XAA", exampleProfile());
  const proposed = draftOf(
    "XAA",
    exampleProfile({
      sources: [exampleSource(), added, exampleSource({ id: "unused" })],
      challenges: [challenge],
      events: [event],
    }),
  );
  const [ofChallenge, ofEvent] = reviewedEdits(base, proposed) as [Edit, Edit];

  test("brings the sources that the accepted changes cite, and no other", () => {
    const profile = acceptedProfile(base, proposed, [ofChallenge]);
    expect(profile.sources.map((source) => source.id)).toEqual(["source-1", "decree-2026"]);
    expect(acceptedProfile(base, proposed, [ofEvent]).sources).toHaveLength(1);
    const back = returnedDraft(
      draftOf("XAA", acceptedProfile(base, proposed, [ofEvent])),
      proposed,
      [ofChallenge],
    );
    expect(back.sources.map((source) => source.id)).toEqual(["source-1", "decree-2026"]);
  });

  test("is refused when it cannot stand without a returned change", () => {
    const institution = exampleStatement("institutions");
    const component = exampleStatement("components", { institutionId: institution.id });
    const both = draftOf(
      "XAA",
      exampleProfile({ institutions: [institution], components: [component] }),
    );
    const edits = reviewedEdits(base, both).filter(({ part }) => part === "components");
    expect(() => acceptedProfile(base, both, edits)).toThrow(ProfileError);
    expect(acceptedProfile(base, both, reviewedEdits(base, both)).components).toHaveLength(1);
  });
});
