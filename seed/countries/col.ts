import type { CountryFacts } from "../country-facts";

export const col: CountryFacts = {
  iso3: "COL",
  names: {
    en: "Colombia",
    es: "Colombia",
    fr: "Colombie",
    ar: "كولومبيا",
    ru: "Колумбия",
    zh: "哥伦比亚",
    ko: "콜롬비아",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: { value: "implementing", date: "2022-05-25", source: "meetings-2022" },
  sources: {
    "eclac-2022": {
      title:
        "Reference framework for security and criminal justice statistics in Latin America and the Caribbean, LC/CEA.11/15",
      publisher: "ECLAC",
      date: "2022",
      url: "https://issuu.com./publicacionescepal/docs/s2100850_en",
    },
    "co-revcrim-2018": {
      title:
        "Implications of integrating the administrative crime records of SPOA and SIEDCO, and of the online reporting application, for crime figures",
      publisher: "Revista Criminalidad 60(3), National Police of Colombia",
      date: "2018-10",
      url: "http://www.scielo.org.co/scielo.php?script=sci_arttext&pid=S1794-31082018000300009&lng=pt&nrm=iso&tlng=en",
      note: "issue of October-December 2018. Does not name the ICCS in the part that could be read",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "National Administrative Department of Statistics (DANE)",
      source: "eclac-2022",
    },
    {
      id: "institution-police",
      kind: "police",
      name: "National Police (SIEDCO)",
      source: "co-revcrim-2018",
    },
    {
      id: "institution-prosecution",
      kind: "prosecution",
      name: "Office of the Attorney General (SPOA)",
      source: "co-revcrim-2018",
    },
  ],
  statements: [
    {
      id: "event-2018-10",
      kind: "event",
      date: "2018-10",
      text: "The crime records of the police (SIEDCO) and of the prosecution (SPOA) were being integrated, and a study looked at what this and online reporting did to the figures. The source does not name the ICCS.",
      source: "co-revcrim-2018",
      context: true,
    },
    {
      id: "event-2022",
      kind: "event",
      date: "2022",
      text: "Member of the regional working group on security and criminal justice statistics.",
      source: "eclac-2022",
    },
    {
      id: "event-2022-05-25",
      kind: "event",
      date: "2022-05-25",
      text: "Described as implementing the ICCS; showed its process, obstacles and lessons.",
      source: "meetings-2022",
    },
  ],
};
