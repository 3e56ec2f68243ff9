import type { CountryFacts } from "../country-facts";

export const ita: CountryFacts = {
  iso3: "ITA",
  names: {
    en: "Italy",
    es: "Italia",
    fr: "Italie",
    ar: "إيطاليا",
    ru: "Италия",
    zh: "意大利",
    ko: "이탈리아",
  },
  region: "europe",
  centre: null,
  participation: null,
  sources: {
    "it-istat": {
      title: "Classification of offences",
      publisher: "Istat",
      date: "2022",
      url: "https://www.istat.it/classificazione/classificazione-dei-reati/",
    },
    "it-conference": {
      title:
        "The international crime classification, its implementation and the online navigation system",
      publisher: "Regione Umbria, statistics",
      date: "2022-11-15",
      url: "https://webstat.regione.umbria.it/la-classificazione-internazionale-dei-reati-la-sua-implementazione-e-il-nuovo-sistema-di-navigazione-online",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Istat",
      source: "it-istat",
    },
  ],
  statements: [
    {
      id: "stage-commitment-2015",
      kind: "stage",
      stage: "commitment",
      date: "2015",
      text: "An inter-ministerial group was set up within the national statistical system.",
      criteria: ["2.1", "2.2"],
      source: "it-conference",
    },
    {
      id: "lesson-mnt-2022",
      kind: "lesson",
      categories: ["MNT"],
      stage: "mapping",
      date: "2022",
      text: "The correspondence is published, versioned and searchable, so that everyone codes from the same list.",
      source: "it-istat",
    },
    {
      id: "stage-mapping-2022-11-15",
      kind: "stage",
      stage: "mapping",
      date: "2022-11-15",
      text: "The state of the work was presented, with a public navigator between offence and classification; no act of adoption was seen.",
      criteria: ["3.1", "3.2"],
      source: "it-conference",
    },
  ],
};
