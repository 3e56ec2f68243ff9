import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../json/canonical-json";
import {
  exampleProfile,
  exampleSource,
  exampleStatement,
  exampleText,
} from "../profile/example-profile";
import { type Profile, sectionNames } from "../profile/profile";
import { profileArbitrary } from "../profile/profile-arbitrary";
import { differenceOf, type StatementChange, sourceChangesOf } from "./difference";

const profiles = profileArbitrary("XAA");
const challenge = exampleStatement("challenges");

describe("the changed sources of two versions", () => {
  const source = exampleSource();
  const before = exampleProfile({ challenges: [challenge] });

  test("are those of which both give other particulars, field by field", () => {
    const moved = { ...source, title: "Second edition", url: null };
    const after = { ...before, sources: [moved, exampleSource({ id: "source-2" })] };
    expect(sourceChangesOf(before, after)).toEqual([
      {
        before: source,
        after: moved,
        fields: [
          { field: "title", before: source.title, after: "Second edition" },
          { field: "url", before: source.url, after: null },
        ],
      },
    ]);
  });

  test("are none where sources only come and go, or in a first version", () => {
    expect(sourceChangesOf(before, { ...before, sources: [] })).toEqual([]);
    expect(sourceChangesOf({ ...before, sources: [] }, before)).toEqual([]);
    expect(sourceChangesOf(undefined, before)).toEqual([]);
  });

  test("are none between a version and itself", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(sourceChangesOf(profile, structuredClone(profile))).toEqual([]);
      }),
    );
  });
});

describe("the difference between two versions", () => {
  test("of which the second is the first is nothing", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(differenceOf(profile, structuredClone(profile))).toEqual([]);
      }),
    );
  });

  test("applied to the first gives the statements of the second", () => {
    fc.assert(
      fc.property(profiles, profiles, (before, after) => {
        const applied = apply(before, differenceOf(before, after));
        expect(applied).toEqual(statementsOf(after));
      }),
    );
  });

  test("taken the other way round has the same statements, with before and after exchanged", () => {
    fc.assert(
      fc.property(profiles, profiles, (a, b) => {
        const turned = differenceOf(b, a).map(turnedRound);
        expect(inOrder(turned)).toEqual(inOrder(differenceOf(a, b)));
      }),
    );
  });

  test("without a first version is that everything is added", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const changes = differenceOf(undefined, profile);
        expect(changes.every((change) => change.kind === "added")).toBe(true);
        expect(apply(undefined, changes)).toEqual(statementsOf(profile));
      }),
    );
  });

  test("names each field that reads otherwise, with both values, and no other", () => {
    const before = exampleProfile({ challenges: [challenge] });
    const text = exampleText("The courts count persons.");
    const after = exampleProfile({ challenges: [{ ...challenge, status: "resolved", text }] });
    expect(differenceOf(before, after)).toEqual([
      {
        kind: "changed",
        section: "challenges",
        id: "challenge-1",
        before: before.challenges[0],
        after: after.challenges[0],
        fields: [
          { field: "status", before: "open", after: "resolved" },
          { field: "text", before: challenge.text, after: text },
        ],
      },
    ]);
  });

  test("takes no notice of the order of statements, nor of that of keys", () => {
    const other = exampleStatement("challenges", { id: "challenge-2" });
    const turned = Object.fromEntries(Object.entries(other).reverse()) as typeof other;
    expect(
      differenceOf(
        exampleProfile({ challenges: [challenge, other] }),
        exampleProfile({ challenges: [turned, challenge] }),
      ),
    ).toEqual([]);
  });

  test("takes a statement that went to another section as removed and added", () => {
    const before = exampleProfile({ events: [exampleStatement("events", { id: "one" })] });
    const after = exampleProfile({ nextSteps: [exampleStatement("nextSteps", { id: "one" })] });
    expect(differenceOf(before, after).map(({ kind, section }) => [kind, section])).toEqual([
      ["removed", "events"],
      ["added", "nextSteps"],
    ]);
  });
});

function apply(before: Profile | undefined, changes: readonly StatementChange[]) {
  const statements = before ? statementsOf(before) : new Map<string, string>();
  for (const change of changes) {
    const key = `${change.section}/${change.id}`;
    if (change.kind === "removed") statements.delete(key);
    else if (change.kind === "added") statements.set(key, canonicalJson(change.after));
    else {
      const fields = Object.fromEntries(change.fields.map(({ field, after }) => [field, after]));
      statements.set(key, canonicalJson({ ...change.before, ...fields }));
    }
  }
  return statements;
}

function statementsOf(profile: Profile): Map<string, string> {
  return new Map(
    sectionNames.flatMap((section) =>
      profile[section].map((entry) => [`${section}/${entry.id}`, canonicalJson(entry)] as const),
    ),
  );
}

function turnedRound(change: StatementChange): StatementChange {
  const { section, id } = change;
  if (change.kind === "added") return { kind: "removed", section, id, before: change.after };
  if (change.kind === "removed") return { kind: "added", section, id, after: change.before };
  const fields = change.fields.map(({ field, before, after }) => ({
    field,
    before: after,
    after: before,
  }));
  return { ...change, before: change.after, after: change.before, fields };
}

function inOrder(changes: readonly StatementChange[]): string[] {
  return changes.map((change) => canonicalJson(change)).sort();
}
