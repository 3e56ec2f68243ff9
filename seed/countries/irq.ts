import type { CountryFacts } from "../country-facts";

export const irq: CountryFacts = {
  iso3: "IRQ",
  names: {
    en: "Iraq",
    es: "Iraq",
    fr: "Iraq",
    ar: "العراق",
    ru: "Ирак",
    zh: "伊拉克",
    ko: "이라크",
  },
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
