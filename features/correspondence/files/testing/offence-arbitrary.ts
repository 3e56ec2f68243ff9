import fc from "fast-check";
import { exampleVariable } from "@/domain/correspondence/example-variable";
import {
  confidences,
  correspondenceKinds,
  type NationalOffence,
  nationalOffenceSchema,
} from "@/domain/correspondence/national-offence";
import { type TableDocument, tableDocumentForm } from "../table-document";

/** Texts that would be a formula, a cell's end, markup, a literal's end or a mark of ours if they were taken for it. */
export const nastyTexts = [
  "=1+1",
  "'=1+1",
  "''=1+1",
  "'quoted'",
  "'",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "＝1＋1",
  '"a","b";\'c\'\t|',
  "line\r\nfeed\rreturn\nend",
  'a\\b \\u0041 \\" """ \'\'\' <http://x> . } ] ;',
  '"@en . <a> <b> <c>',
  "</t></is></c><c><f>1+1</f></c>",
  "&amp; &#10; ]]> <!-- -->",
  "_x000D_ _x005F_x000D_ _x0041_",
  "00101",
  "1e5",
  "8062.0",
  "TRUE",
  "sep=;",
  "تَزوير، «سرقة»; \u202eقتل\u202c",
  "살인 및 상해",
  "Lesión – «grave» €",
  "𝔘𝔫𝔦 👩‍⚖️ e\u0301",
  "\u0001\u001b\u0085\u2028\ufffe\uffff",
  "__proto__",
] as const;

const textArbitrary = fc
  .oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom("'", "=", '"', ",", "\n", "\r", "_x", "000D_", "ب"),
      maxLength: 8,
    }),
  )
  .map((text) => text.replaceAll("\0", "").trim())
  .filter((text) => text !== "");

const dateArbitrary = fc.option(fc.constantFrom("1874", "2018-02", "2018-02-23"));
const optionalText = fc.option(textArbitrary);

const offenceArbitrary: fc.Arbitrary<NationalOffence> = fc
  .record({
    code: textArbitrary.map((text) => text.slice(0, 20).toWellFormed().trim()),
    name: textArbitrary,
    language: fc.constantFrom("en", "es", "ar", "ko", "zh-Hant"),
    ...{ legalReference: optionalText, validFrom: dateArbitrary, validTo: dateArbitrary },
    correspondences: fc.array(
      fc.record({
        category: fc.constantFrom("01", "0101", "02022", "020111", "9999"),
        kind: fc.option(fc.constantFrom(...correspondenceKinds)),
        share: fc.option(
          fc.oneof(
            fc.constantFrom(1, 0.5, 0.1 + 0.2, 1e-9),
            fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
          ),
        ),
        confidence: fc.option(fc.constantFrom(...confidences)),
        note: optionalText,
      }),
      { maxLength: 3 },
    ),
    exclusion: optionalText,
  })
  .filter((offence) => nationalOffenceSchema.safeParse(offence).success);

/** A version of a table of an invented country, with whatever an offence can say. */
export const tableArbitrary: fc.Arbitrary<TableDocument> = fc
  .uniqueArray(offenceArbitrary, { selector: ({ code }) => code, minLength: 1, maxLength: 6 })
  .map((offences) => tableOf(offences));

export function tableOf(offences: NationalOffence[]): TableDocument {
  return {
    form: tableDocumentForm,
    ...{ country: "XAA", institutionKind: "police", number: 2, iccsVersion: "1.0" },
    institution: {
      ...{ lang: "en", text: "Police of Example" },
      translations: [{ lang: "ar", text: "شرطة «المثال»", status: "draft" }],
    },
    ...{ date: "2024-05", note: { lang: "es", text: '=Nota "uno"\n', translations: [] } },
    offences,
    variables: [
      exampleVariable("event-We", "none"),
      exampleVariable("victim-SV", "all"),
      exampleVariable("victim-SV", "core", "0201", '=Nota "uno"'),
    ],
  };
}

/** An offence that says as much as it can in one text. */
export function offenceSaying(text: string, code = "1"): NationalOffence {
  return {
    ...{ code, name: text, language: "en", legalReference: text, validFrom: null, validTo: null },
    correspondences: [
      { category: "0101", kind: "narrower", share: 0.5, confidence: "probable", note: text },
      { category: "02022", kind: null, share: null, confidence: null, note: null },
    ],
    exclusion: text,
  };
}
