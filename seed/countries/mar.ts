import type { CountryFacts } from "../country-facts";

export const mar: CountryFacts = {
  iso3: "MAR",
  names: {
    en: "Morocco",
    es: "Marruecos",
    fr: "Maroc",
    ar: "المغرب",
    ru: "Марокко",
    zh: "摩洛哥",
    ko: "모로코",
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
