import type { CountryFacts } from "../country-facts";

export const dza: CountryFacts = {
  iso3: "DZA",
  names: {
    en: "Algeria",
    es: "Argelia",
    fr: "Algérie",
    ar: "الجزائر",
    ru: "Алжир",
    zh: "阿尔及利亚",
    ko: "알제리",
  },
  region: "northern-africa",
  centre: null,
  participation: null,
  sources: {},
  institutions: [],
  statements: [
    {
      id: "stage-interest-2023-07",
      kind: "stage",
      stage: "interest",
      date: "2023-07",
      text: "Took part in the regional training on the ICCS in Tunis.",
      criteria: ["1.1"],
      source: "arab-2023",
    },
  ],
};
