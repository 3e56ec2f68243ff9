import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement, exampleText } from "../profile/example-profile";
import type { StatementOf } from "../profile/profile";
import { draftOf } from "./draft";
import { draftArbitrary, entriesOf } from "./draft-arbitrary";
import { editKey, editsBetween, isSame, valueAt } from "./edit";
import { rebase, resolve, type Side } from "./merge";

const drafts = draftArbitrary("XAA");
const challenge = exampleStatement("challenges");
const key = `challenges/${challenge.id}`;
const draftWith = (...challenges: StatementOf<"challenges">[]) =>
  draftOf("XAA", exampleProfile({ challenges }));
const base = draftWith(challenge);

describe("a draft carried over to a newer revision", () => {
  test("that is the one it was made on stays as it was", () => {
    fc.assert(
      fc.property(drafts, drafts, (revision, mine) => {
        const { draft, conflicts } = rebase(revision, mine, revision);
        expect(conflicts).toEqual([]);
        expect(entriesOf(draft)).toEqual(entriesOf(mine));
      }),
    );
  });

  test("without a change of its own is the newer revision", () => {
    fc.assert(
      fc.property(drafts, drafts, (revision, newest) => {
        expect(rebase(revision, revision, newest)).toEqual({ draft: newest, conflicts: [] });
      }),
    );
  });

  test("has both sides' edits; where the two differ the newer stands, and it is said", () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (revision, mine, newest) => {
        const { draft, conflicts } = rebase(revision, mine, newest);
        const inConflict = new Set(conflicts.map(({ edit }) => editKey(edit)));
        const isOpen = (edit: { part: string; id: string; field: string | null }) =>
          inConflict.has(`${edit.part}/${edit.id}`) || inConflict.has(editKey(edit as never));
        for (const edit of editsBetween(revision, mine))
          if (!isOpen(edit)) expect(isSame(valueAt(draft, edit), edit.after)).toBe(true);
        const theirs = { draft: newest };
        for (const edit of editsBetween(newest, draft))
          expect(isSame(valueAt(mine, edit), edit.after), editKey(edit)).toBe(true);
        for (const { edit } of conflicts)
          expect(isSame(valueAt(draft, edit), valueAt(theirs.draft, edit))).toBe(true);
      }),
    );
  });

  test("with every conflict decided has none left, and what was chosen stands", () => {
    const sides = fc.infiniteStream(fc.constantFrom<Side>("mine", "standing"));
    fc.assert(
      fc.property(drafts, drafts, drafts, sides, (revision, mine, newest, stream) => {
        const { draft, conflicts } = rebase(revision, mine, newest);
        const choices = new Map(
          conflicts.map(({ edit }) => [editKey(edit), stream.next().value as Side]),
        );
        const resolved = resolve(draft, conflicts, choices);
        expect(resolved.undecided).toEqual([]);
        for (const { edit, standing } of conflicts) {
          const chosen = choices.get(editKey(edit)) === "mine" ? edit.after : standing;
          expect(isSame(valueAt(resolved.draft, edit), chosen)).toBe(true);
        }
        const again = rebase(newest, resolved.draft, newest);
        expect(again.conflicts).toEqual([]);
        expect(entriesOf(again.draft)).toEqual(entriesOf(resolved.draft));
      }),
    );
  });

  test("keeps a field that only the draft changed and one that only the revision changed", () => {
    const text = exampleText("The courts count persons.");
    const mine = draftWith({ ...challenge, status: "resolved" });
    const newest = draftWith({ ...challenge, text });
    const { draft, conflicts } = rebase(base, mine, newest);
    expect(conflicts).toEqual([]);
    expect(draft.challenges).toEqual([{ ...challenge, status: "resolved", text }]);
  });
});

describe("a conflict", () => {
  const mine = draftWith({ ...challenge, status: "resolved", text: exampleText("Mine") });

  test("of a field leaves the other fields of the entry merged", () => {
    const newest = draftWith({ ...challenge, status: "mitigated" });
    const { draft, conflicts } = rebase(base, mine, newest);
    expect(conflicts.map(({ edit }) => editKey(edit))).toEqual([`${key}/status`]);
    expect(draft.challenges).toMatchObject([{ status: "mitigated", text: { text: "Mine" } }]);
  });

  test("with an entry that was removed is one, of the entry, however many fields changed", () => {
    const { draft, conflicts } = rebase(base, mine, draftWith());
    expect(draft.challenges).toEqual([]);
    expect(conflicts.map(({ edit }) => editKey(edit))).toEqual([key]);
    const kept = resolve(draft, conflicts, new Map([[key, "mine"]]));
    expect(kept.draft.challenges).toEqual(mine.challenges);
    const dropped = resolve(draft, conflicts, new Map([[key, "standing"]]));
    expect(dropped.draft.challenges).toEqual([]);
  });

  test("of a removal with an entry that was changed is the entry's", () => {
    const newest = draftWith({ ...challenge, status: "mitigated" });
    const { draft, conflicts } = rebase(base, draftWith(), newest);
    expect(draft).toEqual(newest);
    expect(conflicts.map(({ edit }) => editKey(edit))).toEqual([key]);
    expect(resolve(draft, conflicts, new Map([[key, "mine"]])).draft.challenges).toEqual([]);
  });

  test("nobody has decided comes back, and the newer revision's side stands", () => {
    const newest = draftWith({ ...challenge, status: "mitigated" });
    const { draft, conflicts } = rebase(base, mine, newest);
    expect(resolve(draft, conflicts, new Map())).toEqual({ draft, undecided: conflicts });
    const other = new Map<string, Side>([["challenges/another/status", "mine"]]);
    expect(resolve(draft, conflicts, other)).toEqual({ draft, undecided: conflicts });
  });

  test("is none where both say the same", () => {
    const { draft, conflicts } = rebase(base, mine, structuredClone(mine));
    expect([draft, conflicts]).toEqual([mine, []]);
  });
});
