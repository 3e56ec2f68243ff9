import type { CountryFacts } from "../country-facts";

export const mrt: CountryFacts = {
  iso3: "MRT",
  names: {
    en: "Mauritania",
    es: "Mauritania",
    fr: "Mauritanie",
    ar: "موريتانيا",
    ru: "Мавритания",
    zh: "毛里塔尼亚",
    ko: "모리타니",
  },
  region: "sub-saharan-africa",
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
