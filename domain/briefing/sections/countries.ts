import type { BriefingSection } from "../briefing-document";
import type { CountryMaterial } from "../briefing-material";
import { nameOf, plain, type SectionWriter, type Writing } from "../section-writer";
import { blocksOfCountry } from "./country-blocks";

/** A page for each country. One of which nothing is known has a page too, saying so. */
export const writeCountries: SectionWriter = (writing) => ({
  proposal: [
    writing.words.t("briefingText.countriesLead", { count: writing.material.countries.length }),
  ],
  blocks: [],
  pages: writing.material.countries.map((country) => pageOf(country, writing)),
});

function pageOf(country: CountryMaterial, writing: Writing): BriefingSection {
  const { words, asOf } = writing;
  const name = nameOf(country, writing);
  return {
    id: `country-${country.country.toLowerCase()}`,
    title: name,
    country: country.country,
    blocks:
      country.status && country.profile
        ? blocksOfCountry(country.status, country.profile, writing)
        : [
            {
              kind: "paragraph",
              runs: plain(words.t("briefingText.nothingKnown", { name, date: words.date(asOf) })),
            },
          ],
  };
}
