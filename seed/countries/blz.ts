import type { CountryFacts } from "../country-facts";

export const blz: CountryFacts = {
  iso3: "BLZ",
  names: {
    en: "Belize",
    es: "Belice",
    fr: "Belize",
    ar: "بليز",
    ru: "Белиз",
    zh: "伯利兹",
    ko: "벨리즈",
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
