import type { CountryFacts } from "../country-facts";

export const mne: CountryFacts = {
  iso3: "MNE",
  names: {
    en: "Montenegro",
    es: "Montenegro",
    fr: "Monténégro",
    ar: "الجبل الأسود",
    ru: "Черногория",
    zh: "黑山",
    ko: "몬테네그로",
  },
  region: "europe",
  centre: null,
  participation: null,
  sources: {
    "me-monstat": {
      title: "Classifications",
      publisher: "MONSTAT",
      date: "2022",
      url: "https://monstat.org/eng/page.php?id=1788&pageid=1788",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "MONSTAT",
      source: "me-monstat",
    },
  ],
  statements: [
    {
      id: "stage-adoption-2022",
      kind: "stage",
      stage: "adoption",
      date: "2022",
      text: "The statistics office lists the ICCS among its classifications, with 2022 as the year of implementation.",
      criteria: ["4.3"],
      source: "me-monstat",
    },
  ],
};
