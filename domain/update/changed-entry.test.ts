import { describe, expect, it } from "vitest";
import {
  exampleProfile,
  exampleSource,
  exampleStatement,
  exampleText,
} from "../profile/example-profile";
import { changedEntries } from "./changed-entry";
import { draftOf } from "./draft";
import { reviewedEdits } from "./review";

const challenge = exampleStatement("challenges");
const stage = exampleStatement("stages");
const base = draftOf("XAA", exampleProfile({ stages: [stage], challenges: [challenge] }));
const entriesOf = (proposed: typeof base) =>
  changedEntries(base, proposed, reviewedEdits(base, proposed));

describe("the changes of an update by entry", () => {
  it("come in the order of the profile, with changed sources last", () => {
    const proposed = draftOf(
      "XAA",
      exampleProfile({
        sources: [exampleSource({ title: "Second edition" })],
        stages: [{ ...stage, stage: "adoption" }],
        challenges: [],
      }),
    );
    expect(entriesOf(proposed)).toMatchObject([
      { part: "stages", entries: [{ id: stage.id, edits: [{ field: "stage" }] }] },
      { part: "challenges", entries: [{ before: challenge, after: null }] },
      { part: "sources", entries: [{ edits: [{ field: "title" }] }] },
    ]);
  });

  it("bring together the fields of one entry, in the order of its schema", () => {
    const changed = { ...challenge, text: exampleText("Other."), date: "2022", status: "resolved" };
    const proposed = { ...base, challenges: [changed] };
    const [group] = entriesOf(proposed);
    expect(group?.entries).toHaveLength(1);
    expect(group?.entries[0]?.edits.map(({ field }) => field)).toEqual(["date", "status", "text"]);
  });

  it("show the added sources that an entry cites with it, and no others", () => {
    const [cited, other] = [exampleSource({ id: "new-1" }), exampleSource({ id: "new-2" })];
    const proposed = {
      ...base,
      sources: [...base.sources, cited, other],
      challenges: [{ ...challenge, sourceIds: ["source-1", "new-1"] }],
    };
    expect(entriesOf(proposed)).toMatchObject([
      { part: "challenges", entries: [{ newSources: [{ id: "new-1" }] }] },
    ]);
    expect(entriesOf(proposed)[0]?.entries[0]?.newSources).toHaveLength(1);
  });
});
