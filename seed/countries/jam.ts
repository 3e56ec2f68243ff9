import type { CountryFacts } from "../country-facts";

export const jam: CountryFacts = {
  iso3: "JAM",
  names: {
    en: "Jamaica",
    es: "Jamaica",
    fr: "Jamaïque",
    ar: "جامايكا",
    ru: "Ямайка",
    zh: "牙买加",
    ko: "자메이카",
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
