import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, BriefingDocument, Run } from "@/domain/briefing/briefing-document";
import { briefingLanguages } from "@/domain/briefing/briefing-document";
import type { BriefingMaterial, CountryMaterial } from "@/domain/briefing/briefing-material";
import { type BriefingSettings, briefingSectionKinds } from "@/domain/briefing/briefing-settings";
import { buildBriefing, proposeNarratives } from "@/domain/briefing/build-briefing";
import {
  exampleProfile,
  exampleSource,
  exampleStatement,
  exampleText,
} from "@/domain/profile/example-profile";
import type { Profile } from "@/domain/profile/profile";
import { profileArbitrary } from "@/domain/profile/profile-arbitrary";
import { statusOn } from "@/domain/status/country-status";
import { loadBriefingWords } from "./briefing-words";

const asOf = "2026-06-15";
const settings: BriefingSettings = {
  title: "Regional meeting (fictional)",
  meeting: null,
  countries: ["XAA", "XAB", "XAC"],
  asOf,
  since: "2020-01-01",
  audience: "centre",
  language: "en",
  sections: briefingSectionKinds.map((kind) => ({ kind, narrative: null })),
};

const materialArbitrary: fc.Arbitrary<BriefingMaterial> = fc
  .tuple(profileArbitrary("XAA"), profileArbitrary("XAB"), profileArbitrary("XAA"))
  .map(([first, second, before]) => ({
    countries: [
      countryOf("XAA", first, before),
      countryOf("XAB", second, null),
      { country: "XAC", names: { en: "Country XAC" }, status: null, profile: null, before: null },
    ],
    meeting: null,
    since: settings.since,
    consenting: ["XAB"],
    commitments: [
      {
        ...{ id: "c1", meeting: "m1", country: "XAA", challengeId: null, who: "Statistics office" },
        what: { lang: "en", text: "Adopt the table", translations: [] },
        ...{ dueOn: "2026-07-01", state: "confirmed" as const },
      },
    ],
  }));

function countryOf(country: string, profile: Profile, before: Profile | null): CountryMaterial {
  const { sources, country: _, ...sections } = profile;
  const names = { en: `Country ${country}` };
  const place = { country, names, region: "oceania" as const, centre: null, cadenceMonths: 6 };
  const record = { ...place, lastKnownOn: "2024-01-01", sections, sources };
  return { country, names, status: statusOn(record, asOf), profile, before };
}

describe.each(briefingLanguages)("a briefing in %s", (language) => {
  test("has every message it needs, cites sources that it lists, and is the same each time", async () => {
    const words = await loadBriefingWords(language);
    fc.assert(
      fc.property(materialArbitrary, (material) => {
        const chosen = { ...settings, language };
        const document = buildBriefing(material, chosen, words, "2026-001");
        expect(buildBriefing(material, chosen, words, "2026-001")).toEqual(document);
        for (const run of runsOf(document))
          for (const cite of run.cites ?? []) expect(document.sources[cite]).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });
});

test("each challenge of each country is one row of its page, and each country has a page", async () => {
  const words = await loadBriefingWords("en");
  fc.assert(
    fc.property(materialArbitrary, (material) => {
      const document = buildBriefing(material, settings, words, null);
      for (const { country, status } of material.countries) {
        const page = document.sections.find((section) => section.country === country);
        const rows = page?.blocks.flatMap((block) =>
          block.kind === "table" && block.title === "Challenges" ? block.rows : [],
        );
        expect(rows).toHaveLength(status?.challenges.length ?? 0);
      }
      const reports = document.sections
        .find(({ id }) => id === "challenges")
        ?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []))
        .reduce((sum, row) => sum + Number(row[3]?.runs[0]?.text), 0);
      const all = material.countries.flatMap(({ status }) => status?.challenges ?? []);
      expect(reports).toBe(all.length);
    }),
    { numRuns: 40 },
  );
});

test("a country of which nothing is known is wherever countries are, saying so, and is no zero", async () => {
  const words = await loadBriefingWords("en");
  fc.assert(
    fc.property(materialArbitrary, (material) => {
      const { sections } = buildBriefing(material, settings, words, null);
      const blocksOf = (id: string) => sections.find((each) => each.id === id)?.blocks ?? [];
      expect(JSON.stringify(blocksOf("country-xac"))).toContain("Nothing was known of Country XAC");
      expect(JSON.stringify(blocksOf("summary"))).toContain("Country XAC");
      const bars = blocksOf("stages").flatMap((block) =>
        block.kind === "chart" ? block.bars : [],
      );
      expect(bars.find(({ label }) => label === "Country XAC")).toMatchObject({
        ...{ value: null, valueLabel: "Not reported" },
      });
      const rows = blocksOf("comparison").flatMap((each) =>
        each.kind === "table" ? each.rows : [],
      );
      const texts = rows.map((row) => row.map(({ runs }) => runs[0]?.text));
      expect(texts.find(([name]) => name === "Country XAC")?.slice(1)).toEqual(
        Array.from({ length: 6 }, () => "Not reported"),
      );
      expect(blocksOf("questions")).toContainEqual({ kind: "heading", text: "Country XAC" });
    }),
    { numRuns: 20 },
  );
});

test("a narrative stands in place of what is proposed, a thousand lines of it too, and the data stays", async () => {
  const words = await loadBriefingWords("en");
  const [material] = fc.sample(materialArbitrary, 1) as [BriefingMaterial];
  const lines = Array.from({ length: 1_000 }, (_, index) => `Line ${index}`);
  const narrative = { text: lines.join("\n\n"), proposed: "" };
  const sections = [{ kind: "stages" as const, narrative }];
  const document = buildBriefing(material, { ...settings, sections }, words, null);
  const blocks = document.sections[0]?.blocks ?? [];
  expect(blocks.filter((block) => block.kind === "paragraph")).toHaveLength(1_000);
  expect(blocks.filter((block) => block.kind === "chart")).toHaveLength(1);
  const proposed = proposeNarratives(material, { ...settings, sections }, words);
  expect(proposed.get("stages")).toContain("no order of merit");
});

test("a source that was withdrawn is cited as such", async () => {
  const words = await loadBriefingWords("en");
  const profile = fc
    .sample(profileArbitrary("XAA"), 50)
    .find(({ challenges }) => challenges.some(({ isContext }) => !isContext)) as Profile;
  const without = { ...profile, sources: [exampleSource({ id: "another" })] };
  const material: BriefingMaterial = {
    ...{ countries: [countryOf("XAA", without, null)], meeting: null, since: null },
    ...{ commitments: [], consenting: [] },
  };
  const document = buildBriefing(material, settings, words, null);
  expect(document.sources.map(({ text }) => text)).toContain("The source was withdrawn.");
});

describe("the suggested exchanges", () => {
  const open = exampleStatement("challenges", { category: "COO" });
  const resolved = exampleStatement("challenges", { category: "COO", status: "resolved" });
  const learned = exampleStatement("lessons", {
    ...{ categories: ["COO"], happened: exampleText("One code for all.") },
  });
  const suggestedTo = async (consenting: string[]) => {
    const material: BriefingMaterial = {
      countries: [
        countryOf("XAA", exampleProfile({ country: "XAA", challenges: [open] }), null),
        countryOf(
          "XAB",
          exampleProfile({ country: "XAB", challenges: [resolved], lessons: [learned] }),
          null,
        ),
      ],
      ...{ meeting: null, since: null, commitments: [], consenting },
    };
    const words = await loadBriefingWords("en");
    const sections = [{ kind: "exchanges" as const, narrative: null }];
    const document = buildBriefing(material, { ...settings, sections }, words, null);
    return runsOf(document).map(({ text }) => text);
  };

  test("name who resolved what another has open, with the reasons, the stage, the day and the lesson", async () => {
    const said = (await suggestedTo(["XAB"])).join("");
    expect(said).toContain(
      "On “Coordination between institutions”, Country XAA could ask Country XAB",
    );
    expect(said).toContain("it reports a lesson on it");
    expect(said).toContain("reported as resolved on 15 Mar 2021. One code for all.");
  });

  test("name nobody as one to ask who does not let itself be named", async () => {
    expect((await suggestedTo(["XAA"])).join("")).not.toContain("could ask");
  });
});

function runsOf(document: BriefingDocument): Run[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block): Run[] => {
      if (block.kind === "paragraph") return block.runs;
      if (block.kind === "list") return block.items.flat();
      return block.kind === "table" ? block.rows.flat().flatMap(({ runs }) => runs) : [];
    }),
  );
}
