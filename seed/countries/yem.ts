import type { CountryFacts } from "../country-facts";

export const yem: CountryFacts = {
  iso3: "YEM",
  names: {
    en: "Yemen",
    es: "Yemen",
    fr: "Yémen",
    ar: "اليمن",
    ru: "Йемен",
    zh: "也门",
    ko: "예멘",
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
