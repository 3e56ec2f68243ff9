import type { CountryFacts } from "../country-facts";

export const brb: CountryFacts = {
  iso3: "BRB",
  names: {
    en: "Barbados",
    es: "Barbados",
    fr: "Barbade",
    ar: "بربادوس",
    ru: "Барбадос",
    zh: "巴巴多斯",
    ko: "바베이도스",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: null,
  sources: {
    "bb-usembassy": {
      title: "Regional workshop on the international classification of crime",
      publisher: "United States Embassy, Bridgetown",
      date: "2018",
      url: "https://bb.usembassy.gov/regional-workshop-on-international-classification-of-crime-2/",
      note: "year inferred from the UNDP report on the same workshop",
    },
  },
  institutions: [
    {
      id: "institution-other",
      kind: "other",
      name: "Ministry of Home Affairs",
      source: "bb-usembassy",
    },
  ],
  statements: [
    {
      id: "event-2018",
      kind: "event",
      date: "2018",
      text: "Hosted a three-day regional workshop on the ICCS, which the home affairs ministry opened.",
      source: "bb-usembassy",
    },
  ],
};
