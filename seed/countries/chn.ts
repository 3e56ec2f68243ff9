import type { CountryFacts } from "../country-facts";

export const chn: CountryFacts = {
  iso3: "CHN",
  names: {
    en: "China",
    es: "China",
    fr: "Chine",
    ar: "الصين",
    ru: "Китай",
    zh: "中国",
    ko: "중국",
  },
  region: "eastern-asia",
  centre: "UNODC-KOSTAT",
  participation: null,
  sources: {},
  institutions: [],
  statements: [
    {
      id: "stage-interest-2017-12",
      kind: "stage",
      stage: "interest",
      date: "2017-12",
      text: "Took part in the regional training course on the ICCS in Daejeon.",
      criteria: ["1.1"],
      source: "asia-2017",
    },
    {
      id: "event-2024-07",
      kind: "event",
      date: "2024-07",
      text: "Took part in the regional meeting of nineteen countries.",
      source: "rm-2024",
    },
  ],
};
