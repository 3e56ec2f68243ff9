import type { CountryFacts } from "../country-facts";

export const qat: CountryFacts = {
  iso3: "QAT",
  names: {
    en: "Qatar",
    es: "Qatar",
    fr: "Qatar",
    ar: "قطر",
    ru: "Катар",
    zh: "卡塔尔",
    ko: "카타르",
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
