import type { CountryFacts } from "../country-facts";

export const som: CountryFacts = {
  iso3: "SOM",
  names: {
    en: "Somalia",
    es: "Somalia",
    fr: "Somalie",
    ar: "الصومال",
    ru: "Сомали",
    zh: "索马里",
    ko: "소말리아",
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
