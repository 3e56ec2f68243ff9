import type { ChallengeCategory } from "@/domain/framework/framework";
import type { Template } from "./template";

/** How a challenge of each category reads. */
export const challengeTexts: Record<ChallengeCategory, readonly Template[]> = {
  LEG: [
    {
      en: "Statistics of {country} follow the articles of the law, and the ICCS classifies acts.",
      es: "Las estadísticas de {country} siguen los artículos de la ley y la ICCS clasifica conductas.",
      fr: "Les statistiques de {country} suivent les articles de loi alors que l'ICCS classe des actes.",
      ar: "تتبع إحصاءات {country} مواد القانون بينما يصنف التصنيف الدولي الأفعال.",
      ko: "{country}의 통계는 법 조문을 따르지만 ICCS는 행위를 분류한다.",
    },
    { en: "One article in {country} covers both attempted and completed acts." },
  ],
  MAP: [
    {
      en: "In {country}, {part} national offences have more than one valid ICCS code.",
      es: "En {country}, {part} delitos nacionales tienen más de un código ICCS válido.",
    },
    { en: "Generic offences in the law of {country} have no single class to go to." },
  ],
  RES: [
    { en: "A fifth of the records of {country} fall into residual categories." },
    {
      en: "Too many offences of {country} stay under Other acts.",
      fr: "Trop d'infractions de {country} restent dans les catégories Autres.",
    },
  ],
  GRA: [
    {
      en: "Police records of {country} do not say whether victim and offender know each other.",
      es: "Los registros policiales de {country} no indican la relación entre víctima y autor.",
      ko: "{country}의 경찰 기록에는 피해자와 가해자의 관계가 없다.",
    },
    { en: "Records of {country} carry no more than the second level." },
  ],
  CNT: [
    { en: "The police of {country} count cases and the courts count persons." },
    { en: "{country} records only the gravest offence of an incident." },
  ],
  COO: [
    {
      en: "Police and prosecution of {country} use different lists of offences.",
      es: "La policía y la fiscalía de {country} usan catálogos distintos.",
      fr: "La police et le parquet de {country} emploient des nomenclatures différentes.",
      ar: "تستخدم الشرطة والنيابة في {country} قوائم مختلفة للجرائم.",
      ko: "{country}의 경찰과 검찰은 서로 다른 죄목 목록을 쓴다.",
    },
    { en: "Nobody calls the working group of {country} together." },
  ],
  MAN: [
    { en: "No law of {country} obliges its institutions to use the classification." },
    { en: "The decree of {country} names a lead but gives it no powers." },
  ],
  ITS: [
    {
      en: "A third of the courts of {country} keep their registers on paper.",
      es: "Un tercio de los tribunales de {country} llevan sus registros en papel.",
      ar: "يحتفظ ثلث محاكم {country} بسجلاته على الورق.",
    },
    { en: "The systems of the police and the prisons of {country} share no identifier." },
  ],
  CAP: [
    { en: "Two people of {country} know the ICCS, and one is leaving." },
    {
      en: "Coding by hand takes the office of {country} nine months a year.",
      fr: "Le codage manuel occupe l'office de {country} neuf mois par an.",
    },
  ],
  MNT: [
    { en: "{country} amended its penal code seven times since the table was made." },
    { en: "Nobody in {country} is told when a law changes." },
  ],
  BRK: [
    { en: "Series of {country} before {year} cannot be recoded." },
    { en: "Recoding changed the number of robberies in {country} by a tenth." },
  ],
  LNG: [
    {
      en: "{country} has no agreed term for several classes of section 03.",
      ko: "{country}에는 섹션 03의 여러 분류에 대한 합의된 용어가 없다.",
    },
    { en: "The translation used in {country} differs from the law's own words." },
  ],
  NEW: [
    { en: "{country} finds no place for acts against computer systems short of fraud." },
    { en: "Online threats in {country} are spread over three sections." },
  ],
  DRK: [
    { en: "A survey in {country} found that one victim in three tells the police." },
    { en: "Violence at home in {country} seldom reaches the records." },
  ],
  RSC: [
    {
      en: "The budget of {country} for the work ended in {year}.",
      es: "El presupuesto de {country} para este trabajo terminó en {year}.",
    },
    { en: "The new minister of {country} has other priorities." },
  ],
};
