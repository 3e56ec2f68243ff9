import type { CountryFacts } from "../country-facts";

export const guy: CountryFacts = {
  iso3: "GUY",
  names: {
    en: "Guyana",
    es: "Guyana",
    fr: "Guyana",
    ar: "غيانا",
    ru: "Гайана",
    zh: "圭亚那",
    ko: "가이아나",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: null,
  sources: {},
  institutions: [],
  statements: [
    {
      id: "stage-interest-2018-11",
      kind: "stage",
      stage: "interest",
      date: "2018-11",
      text: "Took part in the Caribbean Community workshop on the ICCS.",
      criteria: ["1.1"],
      source: "caricom-2018",
    },
  ],
};
