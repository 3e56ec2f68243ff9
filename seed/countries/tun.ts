import type { CountryFacts } from "../country-facts";

export const tun: CountryFacts = {
  iso3: "TUN",
  names: {
    en: "Tunisia",
    es: "Túnez",
    fr: "Tunisie",
    ar: "تونس",
    ru: "Тунис",
    zh: "突尼斯",
    ko: "튀니지",
  },
  region: "northern-africa",
  centre: null,
  participation: null,
  sources: {},
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "National Institute of Statistics",
      source: "arab-2023",
    },
  ],
  statements: [
    {
      id: "stage-interest-2023-07",
      kind: "stage",
      stage: "interest",
      date: "2023-07",
      text: "Took part in the regional training on the ICCS in Tunis, which its statistics office helped to organise.",
      criteria: ["1.1"],
      source: "arab-2023",
    },
  ],
};
