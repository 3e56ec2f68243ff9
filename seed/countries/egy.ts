import type { CountryFacts } from "../country-facts";

export const egy: CountryFacts = {
  iso3: "EGY",
  names: {
    en: "Egypt",
    es: "Egipto",
    fr: "Égypte",
    ar: "مصر",
    ru: "Египет",
    zh: "埃及",
    ko: "이집트",
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
