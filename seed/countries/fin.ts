import type { CountryFacts } from "../country-facts";

export const fin: CountryFacts = {
  iso3: "FIN",
  names: {
    en: "Finland",
    es: "Finlandia",
    fr: "Finlande",
    ar: "فنلندا",
    ru: "Финляндия",
    zh: "芬兰",
    ko: "핀란드",
  },
  region: "europe",
  centre: null,
  participation: null,
  sources: {
    "fi-13kq": {
      title:
        "Table 13kq: offences recorded by the ICCS, year of reporting and municipality of offence, 2006-2022",
      publisher: "Statistics Finland",
      date: "2022",
      url: "https://pxdata.stat.fi/PxWeb/pxweb/en/StatFin/StatFin__rpk/statfin_rpk_pxt_13kq.px/",
      note: "last year covered; the release date is not in the stored copy",
    },
    "fi-doc": {
      title: "Statistics on offences and coercive measures: documentation",
      publisher: "Statistics Finland",
      date: "2023-11-29",
      url: "https://stat.fi/en/statistics/documentation/rpk",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Statistics Finland",
      source: "fi-13kq",
    },
    {
      id: "institution-police",
      kind: "police",
      name: "Police (information system PATJA, source of the records)",
      source: "fi-doc",
    },
  ],
  statements: [
    {
      id: "stage-production-2022",
      kind: "stage",
      stage: "production",
      date: "2022",
      text: "Recorded offences are published by ICCS category, year and municipality in the open database, from 2006 on.",
      criteria: ["5.1", "5.2"],
      source: "fi-13kq",
    },
    {
      id: "challenge-leg-2022",
      kind: "challenge",
      category: "LEG",
      stage: "production",
      date: "2022",
      status: "mitigated",
      text: "ICCS sections and definitions differ somewhat from the national classification, which follows legal acts; the table says so.",
      source: "fi-13kq",
    },
    {
      id: "lesson-brk-leg-2022",
      kind: "lesson",
      categories: ["BRK", "LEG"],
      stage: "production",
      date: "2022",
      text: "A table by the ICCS going back to 2006 is offered in its own right, and the national classification by law is kept.",
      source: "fi-13kq",
    },
  ],
};
