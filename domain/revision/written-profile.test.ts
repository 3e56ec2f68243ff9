import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../json/canonical-json";
import { sectionNames } from "../profile/profile";
import { historyArbitrary } from "./history-arbitrary";
import { writeProfile } from "./written-profile";

test("a profile's text is the canonical one, and holds that of each of its parts", () => {
  fc.assert(
    fc.property(historyArbitrary("XAA"), (revisions) => {
      for (const { profile } of revisions) {
        const { text, textOf } = writeProfile(profile);
        expect(text).toBe(canonicalJson(profile));
        const parts = [...profile.sources, ...sectionNames.flatMap((name) => [...profile[name]])];
        for (const part of parts) expect(textOf.get(part)).toBe(canonicalJson(part));
      }
    }),
  );
});
