import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleProfile, exampleStatement, exampleText } from "../profile/example-profile";
import { draftOf } from "./draft";
import { draftAndEdits, draftArbitrary, entriesOf } from "./draft-arbitrary";
import { applyEdits, type Edit, editKey, editsBetween, isSame, valueAt, withEdit } from "./edit";

const drafts = draftArbitrary("XAA");
const challenge = exampleStatement("challenges");
const draft = draftOf("XAA", exampleProfile({ challenges: [challenge] }));
const toResolved: Edit = {
  part: "challenges",
  id: challenge.id,
  field: "status",
  before: "open",
  after: "resolved",
};
const place = { part: "challenges", id: challenge.id, field: null } as const;
const removal: Edit = { ...place, before: { ...challenge }, after: null };

describe("the edits between two drafts", () => {
  test("make the second of the first, the order of entries aside", () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const { draft: made, conflicts } = applyEdits(before, editsBetween(before, after));
        expect(conflicts).toEqual([]);
        expect(entriesOf(made)).toEqual(entriesOf(after));
      }),
    );
  });

  test("are none when both say the same, in whatever order", () => {
    fc.assert(
      fc.property(drafts, (before) => {
        const turned = { ...before, challenges: before.challenges.toReversed() };
        expect(editsBetween(before, turned)).toEqual([]);
      }),
    );
  });

  test("concern each place once", () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const keys = editsBetween(before, after).map(editKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("name a whole entry when it came or went, and a field when it changed", () => {
    const added = exampleStatement("challenges", { id: "challenge-2" });
    const after = exampleProfile({ challenges: [{ ...challenge, status: "resolved" }, added] });
    expect(editsBetween(draft, draftOf("XAA", after))).toEqual([
      toResolved,
      { part: "challenges", id: "challenge-2", field: null, before: null, after: added },
    ]);
    expect(editsBetween(draft, draftOf("XAA", exampleProfile()))).toEqual([removal]);
  });

  test("take a field that is missing and one that says nothing for the same", () => {
    const { severity: _, ...without } = challenge;
    const other = { ...draft, challenges: [without] };
    expect(editsBetween(draft, other)).toEqual([]);
  });
});

describe("edits on a draft", () => {
  test("of two people in different places give the same in either order", () => {
    fc.assert(
      fc.property(draftAndEdits("XAA"), ({ draft: base, edits }) => {
        const half = Math.floor(edits.length / 2);
        const [mine, theirs] = [edits.slice(0, half), edits.slice(half)];
        const one = applyEdits(applyEdits(base, mine).draft, theirs);
        const other = applyEdits(applyEdits(base, theirs).draft, mine);
        expect([...one.conflicts, ...other.conflicts]).toEqual([]);
        expect(entriesOf(one.draft)).toEqual(entriesOf(other.draft));
      }),
    );
  });

  test("made twice are made once", () => {
    fc.assert(
      fc.property(draftAndEdits("XAA"), ({ draft: base, edits }) => {
        const once = applyEdits(base, edits).draft;
        expect(applyEdits(once, edits)).toEqual({ draft: once, conflicts: [] });
      }),
    );
  });

  test("on a value that moved change nothing and come back with what stands", () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (base, mine, theirs) => {
        const edits = editsBetween(base, mine);
        const { draft: result, conflicts } = applyEdits(theirs, edits);
        for (const { edit, standing } of conflicts) {
          expect(isSame(valueAt(result, edit), standing)).toBe(true);
          expect(isSame(standing, edit.before) && standing !== null).toBe(false);
        }
        const refused = new Set(conflicts.map(({ edit }) => edit));
        for (const edit of edits)
          if (!refused.has(edit)) expect(isSame(valueAt(result, edit), edit.after)).toBe(true);
      }),
    );
  });

  test.each<[string, Edit, unknown]>([
    [
      "a field that another changed",
      { ...toResolved, before: "mitigated", after: "open!" },
      "open",
    ],
    ["a field of an entry that is not there", { ...toResolved, id: "challenge-9" }, null],
    [
      "an entry that another changed before it was to be removed",
      { ...removal, before: { ...challenge, status: "resolved" } },
      challenge,
    ],
    [
      "an entry to be added under a name that is taken",
      { ...place, before: null, after: { ...challenge, status: "resolved" } },
      challenge,
    ],
  ])("%s: a conflict", (_, edit, standing) => {
    expect(applyEdits(draft, [edit])).toEqual({ draft, conflicts: [{ edit, standing }] });
  });

  test.each<[string, Edit]>([
    ["what is there already", { ...toResolved, before: "mitigated", after: "open" }],
    ["an entry to be removed that is gone", { ...removal, id: "challenge-9" }],
  ])("%s: neither a change nor a conflict", (_, edit) => {
    expect(applyEdits(draft, [edit])).toEqual({ draft, conflicts: [] });
  });

  test("leave the draft they were made on as it was", () => {
    const before = structuredClone(draft);
    withEdit(draft, toResolved);
    applyEdits(draft, [toResolved, { ...removal, before: { ...challenge, status: "resolved" } }]);
    expect(draft).toEqual(before);
  });

  test("that bring an entry back whole put it in the place of what stands", () => {
    const after = { ...challenge, text: exampleText("Another text") };
    const back = withEdit(draft, { ...place, before: null, after });
    expect(back.challenges).toEqual([after]);
  });
});

test("two values are the same whatever the order of their keys, and not when one is a text of the other", () => {
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame(1, "1")).toBe(false);
  expect(isSame(null, {})).toBe(false);
});
