import type { CountryFacts } from "../country-facts";

export const btn: CountryFacts = {
  iso3: "BTN",
  names: {
    en: "Bhutan",
    es: "Bhután",
    fr: "Bhoutan",
    ar: "بوتان",
    ru: "Бутан",
    zh: "不丹",
    ko: "부탄",
  },
  region: "southern-asia",
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
