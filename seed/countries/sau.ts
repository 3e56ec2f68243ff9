import type { CountryFacts } from "../country-facts";

export const sau: CountryFacts = {
  iso3: "SAU",
  names: {
    en: "Saudi Arabia",
    es: "Arabia Saudita",
    fr: "Arabie saoudite",
    ar: "المملكة العربية السعودية",
    ru: "Саудовская Аравия",
    zh: "沙特阿拉伯",
    ko: "사우디아라비아",
  },
  region: "western-asia",
  centre: null,
  participation: null,
  sources: {
    "sa-watan": {
      title:
        "The Council of Ministers adopts the unified national classification of crimes for statistical purposes (news report)",
      publisher: "Al Watan (Saudi Arabia)",
      date: null,
      url: "https://cdn.alwatan.com.sa/article/1141238",
      note: "no date in the stored copy; same decision at https://akhbaar24.com and https://sabq.org/saudia/ushmc6ry8w, undated too",
    },
    "sa-ngmisr": {
      title:
        "The Council of Ministers adopts the unified national classification of crimes (news report)",
      publisher: "NG Misr",
      date: null,
      url: "https://ngmisr.com/arab-news/saudi-news/%d9%85%d8%ac%d9%84%d8%b3-%d8%a7%d9%84%d9%88%d8%b2%d8%b1%d8%a7%d8%a1-%d9%8a%d8%b9%d8%aa%d9%85%d8%af-%d8%a7%d9%84%d8%aa%d8%b5%d9%86%d9%8a%d9%81-%d8%a7%d9%84%d9%88%d8%b7%d9%86%d9%8a-%d8%a7%d9%84%d9%85",
      note: "no date in the stored copy",
    },
  },
  institutions: [
    { id: "institution-other", kind: "other", name: "Ministry of Interior", source: "sa-watan" },
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "General Authority for Statistics (GASTAT)",
      source: "sa-watan",
    },
    {
      id: "institution-prosecution",
      kind: "prosecution",
      name: "Public Prosecution",
      source: "sa-watan",
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
      id: "stage-adoption-undated",
      kind: "stage",
      stage: "adoption",
      date: null,
      text: "The Council of Ministers adopted a unified national classification of crimes for statistical purposes, described as in line with the ICCS, proposed by the interior ministry and prepared with justice, statistics, prosecution, state security and anti-corruption bodies. The source gives no date.",
      criteria: ["2.1", "2.2", "4.3"],
      source: "sa-watan",
      relationToStandard: "not-reported",
      knownOn: "2026-11-23",
    },
    {
      id: "lesson-coo-man-undated",
      kind: "lesson",
      categories: ["COO", "MAN"],
      stage: "adoption",
      date: null,
      text: "One set of names for criminalised acts, common to the justice institutions and the statistics office, was adopted at the level of the cabinet.",
      source: "sa-ngmisr",
      knownOn: "2026-11-23",
    },
  ],
};
