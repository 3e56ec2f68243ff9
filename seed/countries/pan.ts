import type { CountryFacts } from "../country-facts";

export const pan: CountryFacts = {
  iso3: "PAN",
  names: {
    en: "Panama",
    es: "Panamá",
    fr: "Panama",
    ar: "بنما",
    ru: "Панама",
    zh: "巴拿马",
    ko: "파나마",
  },
  region: "latin-america-and-the-caribbean",
  centre: "UNODC-INEGI",
  participation: null,
  sources: {
    "pa-2016": {
      title: "Induction on the ICCS for members of SIEC",
      publisher: "UNODC-INEGI Center of Excellence",
      date: "2016-07-01",
      url: "https://www.cdeunodc.inegi.org.mx/unodc/index.php/2016/07/01/induccion-de-la-clasificacion-internacional-de-delitos-con-fines-estadisticos-2/index.htm",
    },
  },
  institutions: [],
  statements: [
    {
      id: "stage-interest-2016-06-29",
      kind: "stage",
      stage: "interest",
      date: "2016-06-29",
      text: "Members of the national criminal statistics system were introduced to the ICCS.",
      criteria: ["1.1"],
      source: "pa-2016",
    },
  ],
};
