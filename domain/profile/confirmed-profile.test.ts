import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confirmedProfile } from "./confirmed-profile";
import { parseProfile } from "./parse-profile";
import { sectionNames } from "./profile";
import { profileArbitrary } from "./profile-arbitrary";

const profiles = profileArbitrary("XAA");
const day = "2026-06-15";

describe("a confirmed profile", () => {
  test("is a profile", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const confirmed = confirmedProfile(profile, day, "Country XAA");
        expect(parseProfile(confirmed)).toEqual(confirmed);
      }),
    );
  });

  test("has the confirmation with its own source, and nothing else is changed", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const confirmed = confirmedProfile(profile, day, "Country XAA");
        for (const section of sectionNames)
          if (section !== "confirmations") expect(confirmed?.[section]).toEqual(profile[section]);
        expect(confirmed?.sources.slice(0, -1)).toEqual(profile.sources);
        expect(confirmed?.sources.at(-1)).toMatchObject({
          id: "confirmation-2026-06-15",
          publisher: "Focal point of Country XAA",
          date: day,
        });
        expect(confirmed?.confirmations.slice(0, -1)).toEqual(profile.confirmations);
        expect(confirmed?.confirmations.at(-1)).toMatchObject({
          date: day,
          assessor: "self-reported",
          audience: "public",
          sourceIds: ["confirmation-2026-06-15"],
        });
      }),
    );
  });

  test("is confirmed once a day, and again on another", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const once = confirmedProfile(profile, day, "Country XAA");
        if (!once) throw new Error("confirmed already");
        expect(confirmedProfile(once, day, "Country XAA")).toBeUndefined();
        const later = confirmedProfile(once, "2026-06-16", "Country XAA");
        expect(later?.confirmations).toHaveLength(profile.confirmations.length + 2);
      }),
    );
  });
});
