import type { CountryFacts } from "../country-facts";

export const bhs: CountryFacts = {
  iso3: "BHS",
  names: {
    en: "Bahamas",
    es: "Bahamas",
    fr: "Bahamas",
    ar: "جزر البهاما",
    ru: "Багамские Острова",
    zh: "巴哈马",
    ko: "바하마",
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
