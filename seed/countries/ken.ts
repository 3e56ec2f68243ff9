import type { CountryFacts } from "../country-facts";

export const ken: CountryFacts = {
  iso3: "KEN",
  names: {
    en: "Kenya",
    es: "Kenya",
    fr: "Kenya",
    ar: "كينيا",
    ru: "Кения",
    zh: "肯尼亚",
    ko: "케냐",
  },
  region: "sub-saharan-africa",
  centre: null,
  participation: null,
  sources: {},
  institutions: [],
  statements: [
    {
      id: "stage-interest-2018-05",
      kind: "stage",
      stage: "interest",
      date: "2018-05",
      text: "Volunteered as a pilot country; a national workshop was held.",
      criteria: ["1.1"],
      source: "africa-2018",
    },
  ],
};
