import type { CountryFacts } from "../country-facts";

export const mng: CountryFacts = {
  iso3: "MNG",
  names: {
    en: "Mongolia",
    es: "Mongolia",
    fr: "Mongolie",
    ar: "منغوليا",
    ru: "Монголия",
    zh: "蒙古",
    ko: "몽골",
  },
  region: "eastern-asia",
  centre: "UNODC-KOSTAT",
  participation: { value: "interested", date: "2022-05-25", source: "meetings-2022" },
  sources: {
    "rag-2023": {
      title: "Third Regional Advisory Group meeting",
      publisher: "UNODC-KOSTAT Centre of Excellence",
      date: "2023-10",
      url: "https://coekostat.unodc.org/coekostat/en/news/coe-holds-the-3rd-regional-advisory-group-rag-meeting.html",
    },
    "coe-opening-2019": {
      title:
        "Opening of the Centre of Excellence for Statistics on Crime and Criminal Justice in Asia and the Pacific",
      publisher: "UNODC-INEGI Center of Excellence",
      date: "2019-09-05",
      url: "http://www.cdeunodc.inegi.org.mx/index.php/2019/09/05/opening-of-the-centre-of-excellence-for-statistics-on-crime-and-criminal-justice-in-asia-and-the-pacific/",
    },
  },
  institutions: [
    {
      id: "institution-statistics-office",
      kind: "statistics-office",
      name: "National Statistics Office of Mongolia",
      source: "rag-2023",
    },
  ],
  statements: [
    {
      id: "event-2019-08",
      kind: "event",
      date: "2019-08",
      text: "Attended the opening of the Centre of Excellence in Daejeon, whose tasks include cooperation on the ICCS.",
      source: "coe-opening-2019",
    },
    {
      id: "stage-interest-2022-05-25",
      kind: "stage",
      stage: "interest",
      date: "2022-05-25",
      text: "Expressed interest in implementing the ICCS and took part in the engagement meeting.",
      criteria: ["1.1"],
      source: "meetings-2022",
    },
    {
      id: "event-2023-10",
      kind: "event",
      date: "2023-10",
      text: "Reported on the state of its first victimization survey.",
      source: "rag-2023",
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
