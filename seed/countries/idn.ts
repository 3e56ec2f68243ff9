import type { CountryFacts } from "../country-facts";

export const idn: CountryFacts = {
  iso3: "IDN",
  names: {
    en: "Indonesia",
    es: "Indonesia",
    fr: "Indonésie",
    ar: "إندونيسيا",
    ru: "Индонезия",
    zh: "印度尼西亚",
    ko: "인도네시아",
  },
  region: "south-eastern-asia",
  centre: "UNODC-KOSTAT",
  participation: null,
  sources: {
    "id-ma-2022": {
      title:
        "The registry of the Supreme Court takes part in the discussion on one set of crime statistics",
      publisher: "Supreme Court of Indonesia, registry",
      date: "2022-11-28",
      url: "https://kepaniteraan.mahkamahagung.go.id/registry-news/2131-kepaniteraan-ma-berpartsisipasi-dalam-pembahasan-satu-data-statistik-kriminal-indonesia",
    },
    "id-hukum-2021": {
      title: "Challenges on the way to one set of crime statistics (news report)",
      publisher: "Hukumonline",
      date: "2021-09",
      url: "https://hukumonline.com/berita/a/sejumlah-tantangan-menuju-satu-data-statistik-kriminal-indonesia-lt6138498372583?page=all",
      note: "on a webinar of 8 September 2021",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Statistics Indonesia (BPS)",
      source: "id-ma-2022",
    },
    {
      id: "institution-courts",
      kind: "courts",
      name: "Supreme Court, registry",
      source: "id-ma-2022",
    },
    {
      id: "institution-police",
      kind: "police",
      name: "Indonesian National Police",
      source: "id-ma-2022",
    },
    {
      id: "institution-prosecution",
      kind: "prosecution",
      name: "Attorney General's Office",
      source: "id-ma-2022",
    },
    {
      id: "institution-prisons",
      kind: "prisons",
      name: "Directorate General of Corrections",
      source: "id-ma-2022",
    },
  ],
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
      id: "challenge-coo-2021-09-08",
      kind: "challenge",
      category: "COO",
      stage: "commitment",
      date: "2021-09-08",
      status: "open",
      text: "Standards and classifications of crime data differ between the agencies that produce them.",
      source: "id-hukum-2021",
    },
    {
      id: "event-2022-11-28",
      kind: "event",
      date: "2022-11-28",
      text: "The statistics office met with police, prosecution, corrections, financial intelligence and the Supreme Court to finish the translation and the mapping of crime categories to the ICCS, for one common set of crime statistics.",
      source: "id-ma-2022",
    },
    {
      id: "lesson-lng-coo-2022-11-28",
      kind: "lesson",
      categories: ["LNG", "COO"],
      stage: "mapping",
      date: "2022-11-28",
      text: "Translation and mapping were settled together, with the institutions that supply the data at the table.",
      source: "id-ma-2022",
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
