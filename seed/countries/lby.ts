import type { CountryFacts } from "../country-facts";

export const lby: CountryFacts = {
  iso3: "LBY",
  names: {
    en: "Libya",
    es: "Libia",
    fr: "Libye",
    ar: "ليبيا",
    ru: "Ливия",
    zh: "利比亚",
    ko: "리비아",
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
