import type { BriefingDocument, BriefingLanguage } from "@/domain/briefing/briefing-document";

/** A fictional briefing with every kind of block, for tests. */
export function exampleDocument(
  language: BriefingLanguage = "en",
  fields: Partial<BriefingDocument> = {},
): BriefingDocument {
  const isArabic = language === "ar";
  const words = isArabic
    ? {
        title: "إحاطة عن دول خيالية",
        heading: "الملخص",
        text: "تعتمد الدولة تصنيف ICCS منذ 2022 بالكامل.",
      }
    : {
        title: "Briefing on fictional countries",
        heading: "Summary",
        text: "The country has used the ICCS since 2022.",
      };
  return {
    language,
    title: words.title,
    subtitle: [isArabic ? "اجتماع إقليمي" : "Regional meeting", "25–26 May 2022"],
    details: [{ label: isArabic ? "الرقم" : "Number", value: "2026-001" }],
    asOf: "2026-06-15",
    number: "2026-001",
    sections: [
      {
        id: "summary",
        title: words.heading,
        country: null,
        blocks: [
          { kind: "paragraph", tone: "narrative", runs: [{ text: words.text, cites: [0] }] },
          { kind: "heading", text: isArabic ? "الأرقام" : "Figures" },
          {
            kind: "table",
            title: isArabic ? "المراحل" : "Stages",
            columns: [{ label: isArabic ? "الدولة" : "Country" }, { label: "n", isNumber: true }],
            rows: Array.from({ length: 60 }, (_, index) => [
              { runs: [{ text: `Country ${index} 한국`, language: "ko" }] },
              {
                runs: [{ text: `${index}`, cites: index === 0 ? [1] : [] }],
                stage: index === 1 ? "not-reported" : "mapping",
              },
            ]),
          },
          { kind: "list", items: [[{ text: words.text, isStrong: true }], [{ text: "ICCS" }]] },
          {
            kind: "chart",
            title: isArabic ? "مرحلة التنفيذ" : "Stage of implementation",
            unit: isArabic ? "المرحلة" : "Stage",
            alternative: "Country A: Mapping. Country B: Not reported.",
            maximum: 6,
            bars: [
              {
                label: isArabic ? "الدولة أ" : "Country A",
                value: 3,
                valueLabel: "Mapping",
                stage: "mapping",
              },
              { label: "대한민국", value: 6, valueLabel: "Regular", stage: "regular" },
              { label: "Country B", value: null, valueLabel: "Not reported" },
            ],
          },
        ],
      },
      {
        id: "country-xaa",
        title: isArabic ? "الدولة أ" : "Country A",
        country: "XAA",
        blocks: [{ kind: "paragraph", tone: "note", runs: [{ text: words.text, cites: [0] }] }],
      },
    ],
    sources: [
      { text: "Office: Report (2022).", url: "https://example.org/report" },
      { text: "Office: Table (2023).", url: null },
    ],
    labels: {
      contents: isArabic ? "المحتويات" : "Contents",
      pageOf: isArabic ? "صفحة {page} من {pages}" : "Page {page} of {pages}",
      sources: isArabic ? "المصادر" : "Sources",
      footer: isArabic ? "ليس موقعا رسميا." : "Not an official site.",
      draft: null,
    },
    ...fields,
  };
}
