import type { CountryFacts } from "../country-facts";

export const jor: CountryFacts = {
  iso3: "JOR",
  names: {
    en: "Jordan",
    es: "Jordania",
    fr: "Jordanie",
    ar: "الأردن",
    ru: "Иордания",
    zh: "约旦",
    ko: "요르단",
  },
  region: "western-asia",
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
