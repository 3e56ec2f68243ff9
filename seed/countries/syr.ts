import type { CountryFacts } from "../country-facts";

export const syr: CountryFacts = {
  iso3: "SYR",
  names: {
    en: "Syrian Arab Republic",
    es: "República Árabe Siria",
    fr: "République arabe syrienne",
    ar: "الجمهورية العربية السورية",
    ru: "Сирийская Арабская Республика",
    zh: "阿拉伯叙利亚共和国",
    ko: "시리아 아랍 공화국",
  },
  region: "western-asia",
  centre: null,
  participation: null,
  sources: {
    "sy-cbs-2023": {
      title: "Participation in the Tunis workshop on the ICCS",
      publisher: "Central Bureau of Statistics, Syrian Arab Republic",
      date: "2023-07",
      url: "http://cbssyr.sy/Activiities/Workshop_Tunis.html",
    },
    "sy-mashhad-2024": {
      title: "The government forms a committee to classify crime (news report)",
      publisher: "Al Mashhad Online, citing Al Watan (Damascus)",
      date: "2024-03",
      url: "http://almashhadonline.net/article/65e6e22bec8ef",
      note: "month inferred from the time stamp in the article's identifier",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Central Bureau of Statistics",
      source: "sy-cbs-2023",
    },
  ],
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
    {
      id: "stage-commitment-2024-03",
      kind: "stage",
      stage: "commitment",
      date: "2024-03",
      text: "By decision of the Council of Ministers a committee of fifteen was formed to classify crime by the ICCS, chaired by the head of the statistics office, with the interior and justice ministries and four judges of the prosecution.",
      criteria: ["2.1", "2.2"],
      source: "sy-mashhad-2024",
    },
    {
      id: "challenge-leg-2024-03",
      kind: "challenge",
      category: "LEG",
      stage: "commitment",
      date: "2024-03",
      status: "open",
      text: "National laws, the penal code above all, must be compared with the ICCS one by one, which is expected to take long.",
      source: "sy-mashhad-2024",
    },
  ],
};
