import type { CountryFacts } from "../country-facts";

export const uga: CountryFacts = {
  iso3: "UGA",
  names: {
    en: "Uganda",
    es: "Uganda",
    fr: "Ouganda",
    ar: "أوغندا",
    ru: "Уганда",
    zh: "乌干达",
    ko: "우간다",
  },
  region: "sub-saharan-africa",
  centre: null,
  participation: null,
  sources: {
    "ug-2017": {
      title: "Implementation of the ICCS: the Ugandan experience (presentation)",
      publisher: "Uganda Bureau of Statistics",
      date: "2018",
      url: "https://dokumen.tips/documents/implementation-of-the-iccs-the-ugandan-experience-implementation-of-the-iccs-the.html",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "Uganda Bureau of Statistics",
      source: "ug-2017",
    },
  ],
  statements: [
    {
      id: "stage-interest-2018-05",
      kind: "stage",
      stage: "interest",
      date: "2018-05",
      text: "Volunteered as a pilot country; institutions, procedures, skills and data were assessed in July 2017, and a national workshop followed.",
      criteria: ["1.1"],
      source: "africa-2018",
    },
  ],
};
