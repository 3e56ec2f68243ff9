import type { CountryFacts } from "../country-facts";

export const lbn: CountryFacts = {
  iso3: "LBN",
  names: {
    en: "Lebanon",
    es: "Líbano",
    fr: "Liban",
    ar: "لبنان",
    ru: "Ливан",
    zh: "黎巴嫩",
    ko: "레바논",
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
