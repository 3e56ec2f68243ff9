import type { SourceFacts } from "./country-facts";

/** Sources that several countries or a meeting rest on. */
export const sharedSources: Record<string, SourceFacts> = {
  "meetings-2022": {
    title: "ICCS meetings between Asia and Latin America, Mexico City, 25-26 May 2022",
    publisher: "UNODC-KOSTAT Centre of Excellence",
    date: "2022-05",
    url: "https://coekostat.unodc.org/coekostat/en/news/the-centres-of-excellence-host-international-classification-of-crime-for-statistical-purposes-iccs-meetings-between-asia-and-latin-america.html",
  },
  "seoul-2025": {
    title: "Global ICCS experts meeting, Seoul, 4-6 November 2025",
    publisher: "UNODC Centre of Excellence",
    date: "2025-11",
    url: "https://coekostat.unodc.org/coekostat/en/news/20251104-06_the-coe-hosts-a-global-international-classification-of-crime-for-statistical-purposes-experts-meeting.html",
  },
  "ec-2018": {
    title: "Ecuador starts the process to adopt the ICCS",
    publisher: "UNODC-INEGI Center of Excellence",
    date: "2018-02-01",
    url: "http://www.cdeunodc.inegi.org.mx/index.php/2018/02/01/ecuador-starts-the-process-to-improve-the-quality-of-its-crime-statistics-by-adopting-the-international-classification-of-crime-for-statistical-purposes/",
  },
  "do-2022": {
    title: "The NSO of the Dominican Republic and the Center of Excellence continue to partner",
    publisher: "UNODC-INEGI Center of Excellence",
    date: "2022-09-07",
    url: "https://www.cdeunodc.inegi.org.mx/index.php/2022/09/07/the-nso-of-the-dominican-republic-and-the-center-of-excellence-continue-to-partner-to-strengthen-the-national-statistical-system/",
  },
  "caricom-2018": {
    title: "The Caribbean Community strengthens its crime statistics through the ICCS",
    publisher: "UNODC-INEGI Center of Excellence",
    date: "2018-11-29",
    url: "http://www.cdeunodc.inegi.org.mx/index.php/2018/11/29/the-caribbean-community-is-brought-together-to-strengthen-their-collection-of-statistical-data-on-crime-through-the-iccs/",
  },
  "africa-2018": {
    title: "UNODC supports ICCS workshops",
    publisher: "UNODC Eastern Africa",
    date: "2018-05",
    url: "http://css.unodc.org/easternafrica/en/unodc-supports-iccs-workshops.html",
  },
  "arab-2023": {
    title: "Regional training on the ICCS in the Arab region, Tunis, 4-6 July 2023",
    publisher: "UNODC-KOSTAT Centre of Excellence",
    date: "2023-07",
    url: "https://coekostat.unodc.org/coekostat/en/news/regional-training-on-the-iccs-in-the-arab-region.html",
  },
  "rm-2024": {
    title: "Fourth regional meeting",
    publisher: "UNODC-KOSTAT Centre of Excellence",
    date: "2024-07",
    url: "https://coekostat.unodc.org/coekostat/en/news/4th-RM",
  },
  "ec-2021": {
    title: "Ecuador seeks to improve its judicial statistics by implementing the ICCS",
    publisher: "UNODC-INEGI Center of Excellence",
    date: "2021-01-21",
    url: "http://www.cdeunodc.inegi.org.mx/index.php/2021/01/21/ecuador-seeks-to-improve-its-judicial-statistics-by-implementing-the-iccs/",
    note: "date taken from the address",
  },
  "carisecure-2018": {
    title: "Caribbean countries work toward implementing the ICCS",
    publisher: "UNDP Barbados and the Eastern Caribbean",
    date: "2018",
    url: "https://global-prod.acquia.undp.org/barbados/news/caribbean-countries-work-toward-implementing-iccs",
    note: "year inferred: a first round was expected by March 2019",
  },
  "caribbean-2022": {
    title: "The Caribbean moves forward in the adoption of the ICCS",
    publisher: "UNODC-INEGI Center of Excellence",
    date: "2022-02-17",
    url: "https://www.cdeunodc.inegi.org.mx/index.php/2022/02/17/the-caribbean-moves-forward-in-the-adoption-of-the-iccs-with-the-support-from-the-center-of-excellence/",
  },
  "asia-2017": {
    title:
      "Regional training course on the implementation of the ICCS in the Asia-Pacific region, Daejeon, 5-7 December 2017",
    publisher: "UNODC",
    date: "2017-12-11",
    url: "http://www.unodc.org/unodc/en/data-and-analysis/statistics/iccs/Regional_training_Asia_dec2017.html",
  },
};
