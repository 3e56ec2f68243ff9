import type { CountryFacts } from "../country-facts";

export const mys: CountryFacts = {
  iso3: "MYS",
  names: {
    en: "Malaysia",
    es: "Malasia",
    fr: "Malaisie",
    ar: "ماليزيا",
    ru: "Малайзия",
    zh: "马来西亚",
    ko: "말레이시아",
  },
  region: "south-eastern-asia",
  centre: "UNODC-KOSTAT",
  participation: null,
  sources: {
    "my-bernama-2020": {
      title:
        "Crime index ratio in Malaysia improves in 2019 - Chief Statistician (news agency report, copy)",
      publisher: "Bernama, on NAM News Network",
      date: "2020-11-20",
      url: "http://www.namnewsnetwork.org/?p=102339",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Department of Statistics Malaysia (DOSM)",
      source: "my-bernama-2020",
    },
  ],
  statements: [
    {
      id: "event-2020-11-20",
      kind: "event",
      date: "2020-11-20",
      text: "The yearly crime statistics, compiled from records of several agencies, are said to follow the concepts and guidelines of the ICCS; the headline figures keep the national crime index.",
      source: "my-bernama-2020",
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
