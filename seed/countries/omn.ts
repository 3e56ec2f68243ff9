import type { CountryFacts } from "../country-facts";

export const omn: CountryFacts = {
  iso3: "OMN",
  names: { en: "Oman", es: "Omán", fr: "Oman", ar: "عُمان", ru: "Оман", zh: "阿曼", ko: "오만" },
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
