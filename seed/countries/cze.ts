import type { CountryFacts } from "../country-facts";

export const cze: CountryFacts = {
  iso3: "CZE",
  names: {
    en: "Czechia",
    es: "Chequia",
    fr: "Tchéquie",
    ar: "تشيكيا",
    ru: "Чехия",
    zh: "捷克",
    ko: "체코",
  },
  region: "europe",
  centre: null,
  participation: null,
  sources: {
    "cz-iksp": {
      title: "Czech edition of the ICCS",
      publisher: "IKSP",
      date: "2017",
      url: "https://www.iksp.cz/en/mezinarodni-klasifikace-trestnych-cinu-pro-statisticke-ucely",
    },
  },
  institutions: [],
  statements: [
    {
      id: "stage-interest-2017",
      kind: "stage",
      stage: "interest",
      date: "2017",
      text: "The ICCS was translated and published in Czech.",
      criteria: ["1.1"],
      source: "cz-iksp",
    },
    {
      id: "lesson-lng-2017",
      kind: "lesson",
      categories: ["LNG"],
      stage: "interest",
      date: "2017",
      text: "An edition in the national language was published.",
      source: "cz-iksp",
    },
  ],
};
