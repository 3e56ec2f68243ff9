import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleProfile, exampleSource, exampleStatement } from "./example-profile";
import { parseProfile } from "./parse-profile";
import { emptySections, profileFor, publicProfile, sectionNames } from "./profile";
import { profileArbitrary } from "./profile-arbitrary";

test("sections start empty, and those of one profile are not those of another", () => {
  const sections = emptySections();
  expect(Object.keys(sections)).toEqual(sectionNames);
  sections.events.push(exampleStatement("events"));
  expect(emptySections().events).toEqual([]);
});

test("the public profile has every public statement and no other, but for what hangs on a hidden one", () => {
  fc.assert(
    fc.property(profileArbitrary("XAA"), (profile) => {
      const visible = publicProfile(profile);
      for (const section of sectionNames) {
        const isPublic = ({ audience }: { audience: string }) => audience === "public";
        const expected = [...profile[section]].filter(isPublic);
        if (section === "components" || section === "comments")
          expect(expected).toEqual(expect.arrayContaining([...visible[section]]));
        else expect(visible[section]).toEqual(expected);
      }
    }),
  );
});

test("a public component of a hidden institution, and a public comment on a hidden statement, stay hidden", () => {
  const profile = exampleProfile({
    institutions: [exampleStatement("institutions", { id: "hidden", audience: "centre" })],
    components: [exampleStatement("components", { institutionId: "hidden" })],
    comments: [exampleStatement("comments", { aboutId: "hidden" })],
  });
  const visible = publicProfile(profile);
  expect(visible.components).toEqual([]);
  expect(visible.comments).toEqual([]);
  expect(() => parseProfile(visible)).not.toThrow();
});

test("the public profile names the sources of its statements and no other", () => {
  fc.assert(
    fc.property(profileArbitrary("XAA"), (profile) => {
      const visible = publicProfile(profile);
      const cited = new Set(sectionNames.flatMap((s) => visible[s].flatMap((e) => e.sourceIds)));
      expect(new Set(visible.sources.map((source) => source.id))).toEqual(cited);
    }),
  );
});

test("a source that only participants may know is not named to the public", () => {
  const profile = exampleProfile({
    sources: [exampleSource(), exampleSource({ id: "source-2", title: "Confidential letter" })],
    events: [
      exampleStatement("events"),
      exampleStatement("events", {
        id: "event-2",
        sourceIds: ["source-2"],
        audience: "participants",
      }),
    ],
  });
  expect(JSON.stringify(publicProfile(profile))).not.toContain("Confidential");
  expect(parseProfile(publicProfile(profile)).events).toHaveLength(1);
});

test("making a profile public leaves the profile itself as it was", () => {
  const profile = exampleProfile({ events: [exampleStatement("events", { audience: "centre" })] });
  const before = structuredClone(profile);
  publicProfile(profile);
  expect(profile).toEqual(before);
});

test("a wider audience reads all that a narrower one does, and the Centre everything", () => {
  const idsOf = (profile: ReturnType<typeof exampleProfile>) =>
    sectionNames.flatMap((name) => profile[name].map(({ id }) => id));
  fc.assert(
    fc.property(profileArbitrary("XAA"), (profile) => {
      const [all, some, few] = (["centre", "participants", "public"] as const).map((audience) =>
        profileFor(profile, audience),
      ) as [typeof profile, typeof profile, typeof profile];
      expect(idsOf(all)).toEqual(idsOf(profile));
      expect(idsOf(all)).toEqual(expect.arrayContaining(idsOf(some)));
      expect(idsOf(some)).toEqual(expect.arrayContaining(idsOf(few)));
      expect(few).toEqual(publicProfile(profile));
      for (const { audience } of sectionNames.flatMap((name) => [...some[name]]))
        expect(audience).not.toBe("centre");
    }),
  );
});
