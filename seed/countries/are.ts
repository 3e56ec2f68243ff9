import type { CountryFacts } from "../country-facts";

export const are: CountryFacts = {
  iso3: "ARE",
  names: {
    en: "United Arab Emirates",
    es: "Emiratos Árabes Unidos",
    fr: "Émirats arabes unis",
    ar: "الإمارات العربية المتحدة",
    ru: "Объединенные Арабские Эмираты",
    zh: "阿拉伯联合酋长国",
    ko: "아랍에미리트",
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
