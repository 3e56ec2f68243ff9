import type { CountryFacts } from "../country-facts";

export const vct: CountryFacts = {
  iso3: "VCT",
  names: {
    en: "Saint Vincent and the Grenadines",
    es: "San Vicente y las Granadinas",
    fr: "Saint-Vincent-et-les Grenadines",
    ar: "سانت فنسنت وجزر غرينادين",
    ru: "Сент-Винсент и Гренадины",
    zh: "圣文森特和格林纳丁斯",
    ko: "세인트빈센트 그레나딘",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: null,
  sources: {
    "vc-undp-2020": {
      title: "Completion of ICCS coding: Saint Vincent and the Grenadines",
      publisher: "UNDP Barbados and the Eastern Caribbean",
      date: "2020-08-31",
      url: "https://www.bb.undp.org/content/barbados/en/home/stories/completion-of-iccs-coding--st--vincent-and-the-grenadines-takes-.html",
    },
  },
  institutions: [
    {
      id: "institution-police",
      kind: "police",
      name: "Royal Saint Vincent and the Grenadines Police Force",
      source: "vc-undp-2020",
    },
    {
      id: "institution-other",
      kind: "other",
      name: "Ministry of Legal Affairs",
      source: "vc-undp-2020",
    },
  ],
  statements: [
    {
      id: "event-2020-08-31",
      kind: "event",
      date: "2020-08-31",
      text: "The coding of national offences to the ICCS was reported complete. No table or coverage figures were given.",
      source: "vc-undp-2020",
    },
    {
      id: "lesson-coo-cap-2020-08-31",
      kind: "lesson",
      categories: ["COO", "CAP"],
      stage: "mapping",
      date: "2020-08-31",
      text: "Statisticians, police and the legal affairs ministry did the coding as one team, led by a police sergeant, with help from a regional working group.",
      source: "vc-undp-2020",
    },
  ],
};
