import type {
  ComponentValue,
  CriterionValue,
  InstitutionKind,
  Participation,
} from "@/domain/framework/framework";
import type { Template } from "./template";

export const participationTexts: Record<Participation, Template> = {
  implementing: { en: "{country} told the Centre that it is implementing the ICCS." },
  interested: { en: "{country} told the Centre that it is interested in the ICCS." },
  other: { en: "{country} is known to the Centre by its events only." },
};

export const criterionTexts: Partial<Record<CriterionValue, Template>> = {
  met: { en: "{country} sent the document that shows it, of {year}." },
  "in-progress": { en: "{country} expects to finish it within a year of {year}." },
  "not-met": { en: "{country} says that it has not come to it by {year}." },
};

export const componentTexts: Partial<Record<ComponentValue, Template>> = {
  planned: { en: "Planned in {country} after {year}." },
  "in-progress": { en: "Under way in {country}, {part} of {whole} offices reached." },
  "in-place": { en: "In place in all offices of {country} since {year}." },
};

export const coverageTexts: readonly Template[] = [
  {
    en: "{part} of {whole} national offences of {country} have an ICCS code.",
    es: "{part} de {whole} delitos nacionales de {country} tienen código ICCS.",
    fr: "{part} des {whole} infractions nationales de {country} ont un code ICCS.",
    ar: "لدى {part} من أصل {whole} جريمة وطنية في {country} رمز.",
    ko: "{country}의 {whole}개 죄목 중 {part}개에 ICCS 코드가 있다.",
  },
  { en: "The table of {country} covers sections 01 to 05 and {part} of {whole} offences." },
];

export const eventTexts: readonly Template[] = [
  {
    en: "A delegation of {country} visited another sandbox country to see its coding.",
    es: "Una delegación de {country} visitó otro país ficticio para conocer su codificación.",
  },
  {
    en: "{country} held a workshop for {part} officials.",
    fr: "{country} a organisé un atelier pour {part} fonctionnaires.",
    ar: "عقدت {country} ورشة عمل شارك فيها {part} موظفا.",
    ko: "{country}에서 담당자 {part}명을 위한 워크숍이 열렸다.",
  },
  { en: "{country} sent its draft table to the Centre for comments." },
  { en: "A seminar with universities of {country} discussed the counting rules." },
  { en: "The parliament of {country} amended the penal code." },
  { en: "{country} answered the Centre's questionnaire of {year}." },
];

export const nextStepTexts: readonly Template[] = [
  {
    en: "{country} will review the residual categories.",
    es: "{country} revisará las categorías residuales.",
    ar: "ستراجع {country} الفئات المتبقية.",
  },
  {
    en: "{country} will test the table on court records.",
    fr: "{country} testera la table sur les registres judiciaires.",
    ko: "{country}의 법원 기록으로 대응표를 시험할 예정이다.",
  },
  { en: "{country} will train coders in four provinces." },
  { en: "{country} will publish the correspondence table." },
  { en: "{country} will ask a country further on for an exchange." },
];

export const institutionTexts: Record<InstitutionKind, Template> = {
  "statistics-office": {
    en: "National Statistics Office of {country}",
    es: "Oficina Nacional de Estadística de {country}",
    fr: "Institut national de la statistique de {country}",
    ar: "الجهاز الوطني للإحصاء في {country}",
    ko: "{country} 통계청",
  },
  police: { en: "National Police of {country}", es: "Policía Nacional de {country}" },
  prosecution: { en: "Prosecution Service of {country}", es: "Fiscalía General de {country}" },
  courts: { en: "Supreme Court of {country}", ko: "{country} 대법원" },
  prisons: { en: "Prison Service of {country}" },
  "victimization-survey": { en: "Victimization Survey Unit of {country}" },
  other: {
    en: "Crime Observatory of {country}",
    fr: "Observatoire de la criminalité de {country}",
  },
};

export const commentTexts: readonly Template[] = [
  {
    en: "{country} sees itself further on: the table was in use before the review.",
    es: "{country} se considera más avanzado: la tabla ya se usaba antes de la revisión.",
  },
  { en: "{country} agrees with the reading and will send the missing document." },
  { en: "The document behind this is from before the reform in {country}." },
];
