import type { CountryFacts } from "../country-facts";

export const dom: CountryFacts = {
  iso3: "DOM",
  names: {
    en: "Dominican Republic",
    es: "República Dominicana",
    fr: "République dominicaine",
    ar: "الجمهورية الدومينيكية",
    ru: "Доминиканская Республика",
    zh: "多米尼加共和国",
    ko: "도미니카 공화국",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: null,
  sources: {
    "do-2025": {
      title: "Dominican institutions strengthen their capacities to implement the ICCS-ARD",
      publisher: "UNODC-INEGI Center of Excellence",
      date: "2025-05-27",
      url: "https://www.cdeunodc.inegi.org.mx/unodc/index.php/2025/05/27/dominican-institutions-strengthen-their-capacities-to-implement-the-iccs-ard-in-the-recording-of-crimes/index.htm",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "National Statistics Office (ONE)",
      source: "do-2022",
    },
  ],
  statements: [
    {
      id: "event-2022-09-02",
      kind: "event",
      date: "2022-09-02",
      text: "Two workshops on correspondence tables were held with more than thirty institutions.",
      source: "do-2022",
    },
    {
      id: "stage-mapping-2025-05-27",
      kind: "stage",
      stage: "mapping",
      date: "2025-05-27",
      text: "A national adaptation, ICCS-ARD, exists, and the recording institutions are trained in it; no act of adoption was seen.",
      criteria: ["1.1", "3.2"],
      source: "do-2025",
    },
    {
      id: "challenge-cap-2025-05-27",
      kind: "challenge",
      category: "CAP",
      stage: "mapping",
      date: "2025-05-27",
      status: "mitigated",
      text: "The staff who record crimes in many institutions needed training in the classification.",
      source: "do-2025",
    },
  ],
};
