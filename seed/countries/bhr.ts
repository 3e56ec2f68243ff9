import type { CountryFacts } from "../country-facts";

export const bhr: CountryFacts = {
  iso3: "BHR",
  names: {
    en: "Bahrain",
    es: "Bahrein",
    fr: "Bahreïn",
    ar: "البحرين",
    ru: "Бахрейн",
    zh: "巴林",
    ko: "바레인",
  },
  region: "western-asia",
  centre: "UNODC-KOSTAT",
  participation: { value: "interested", date: "2022-05-25", source: "meetings-2022" },
  sources: {},
  institutions: [],
  statements: [
    {
      id: "stage-interest-2022-05-25",
      kind: "stage",
      stage: "interest",
      date: "2022-05-25",
      text: "Expressed interest in implementing the ICCS and took part in the engagement meeting.",
      criteria: ["1.1"],
      source: "meetings-2022",
    },
  ],
};
