import type { StatedStage } from "@/domain/framework/framework";
import type { Template } from "./template";

/** How a stage statement reads. */
export const stageTexts: Record<StatedStage, readonly Template[]> = {
  "not-started": [
    {
      en: "{country} has not begun to work on the ICCS.",
      es: "{country} no ha comenzado a trabajar en la ICCS.",
      fr: "{country} n'a pas commencé à travailler sur l'ICCS.",
      ar: "لم يبدأ العمل على التصنيف الدولي للجرائم في {country}.",
      ko: "{country}에서는 ICCS 작업이 아직 시작되지 않았다.",
    },
    { en: "Crime statistics of {country} follow the penal code; no work on the ICCS is planned." },
  ],
  interest: [
    {
      en: "{country} took part in a training on the ICCS and asked for support.",
      es: "{country} participó en una capacitación sobre la ICCS y solicitó apoyo.",
      fr: "{country} a suivi une formation sur l'ICCS et demandé un appui.",
      ar: "شاركت {country} في دورة تدريبية حول التصنيف الدولي للجرائم وطلبت الدعم.",
      ko: "{country}의 담당자가 ICCS 교육에 참가하고 지원을 요청하였다.",
    },
    { en: "The statistics office of {country} wrote that it is interested in the ICCS." },
  ],
  commitment: [
    {
      en: "A decree named the statistics office of {country} as lead, and a working group met for the first time.",
      es: "Un decreto designó a la oficina de estadística de {country} como institución líder y se reunió el grupo de trabajo.",
      fr: "Un décret a désigné l'institut statistique de {country} comme chef de file et le groupe de travail s'est réuni.",
      ar: "عيّن مرسوم جهاز الإحصاء في {country} جهة رائدة واجتمع الفريق العامل لأول مرة.",
      ko: "{country}의 통계청이 주관 기관으로 지정되고 실무단이 처음 모였다.",
    },
    {
      en: "{country} agreed a road map to {year} with its police, prosecution, courts and prisons.",
    },
  ],
  mapping: [
    {
      en: "{country} is drawing up its correspondence table: {part} of {whole} national offences have a code.",
      es: "{country} elabora su tabla de correspondencia: {part} de {whole} delitos nacionales tienen código.",
      fr: "{country} établit sa table de correspondance : {part} des {whole} infractions nationales ont un code.",
      ar: "تعدّ {country} جدول التقابل: {part} من أصل {whole} جريمة وطنية لها رمز.",
      ko: "{country}의 대응표 작성이 진행 중이며 {whole}개 죄목 중 {part}개에 코드가 부여되었다.",
    },
    {
      en: "The list of national offences of {country} is compiled, and all eleven sections drafted.",
    },
  ],
  adoption: [
    {
      en: "{country} tested the table on police records of {year} and adopted a national version.",
      es: "{country} probó la tabla con registros policiales de {year} y adoptó una versión nacional.",
      fr: "{country} a testé la table sur les registres de police de {year} et adopté une version nationale.",
      ar: "اختبرت {country} الجدول على سجلات الشرطة لعام {year} واعتمدت نسخة وطنية.",
      ko: "{country}의 국가 분류가 {year}년 경찰 기록으로 검증된 뒤 채택되었다.",
    },
    { en: "Lawyers and statisticians of {country} reviewed the table before it was adopted." },
  ],
  production: [
    {
      en: "The police of {country} published figures for {year} by ICCS category.",
      es: "La policía de {country} publicó las cifras de {year} por categoría de la ICCS.",
      fr: "La police de {country} a publié les chiffres de {year} par catégorie de l'ICCS.",
      ar: "نشرت شرطة {country} أرقام عام {year} بحسب فئات التصنيف الدولي للجرائم.",
      ko: "{country} 경찰이 {year}년 통계를 ICCS 분류별로 공표하였다.",
    },
    { en: "One source in {country} converts its records to the ICCS and publishes the result." },
  ],
  regular: [
    {
      en: "Police, courts and prisons of {country} publish by the ICCS every year, by a release calendar.",
      es: "La policía, los tribunales y las prisiones de {country} publican cada año según la ICCS, con un calendario.",
      fr: "La police, les tribunaux et les prisons de {country} publient chaque année selon l'ICCS, avec un calendrier.",
      ar: "تنشر الشرطة والمحاكم والسجون في {country} كل عام وفق التصنيف الدولي للجرائم وبحسب جدول زمني.",
      ko: "{country}의 경찰, 법원, 교정 기관이 공표 일정에 따라 매년 ICCS로 공표한다.",
    },
    { en: "{country} updates its table after each change of law and keeps a log of the changes." },
  ],
};

/** Why a country moved back. */
export const movingBackTexts: readonly Template[] = [
  {
    en: "A new penal code of {country} came into force; the table has to be drawn up anew.",
    es: "Entró en vigor un nuevo código penal de {country}; la tabla debe rehacerse.",
    fr: "Un nouveau code pénal est entré en vigueur en {country} ; la table est à refaire.",
    ar: "دخل قانون عقوبات جديد في {country} حيز النفاذ ويجب إعداد الجدول من جديد.",
    ko: "{country}의 새 형법이 시행되어 대응표를 다시 작성해야 한다.",
  },
  { en: "The working group of {country} was dissolved after a change of government." },
  { en: "The only source of {country} that published by the ICCS changed its system and stopped." },
];
