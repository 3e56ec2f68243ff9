import type {
  Block,
  BriefingDocument,
  BriefingLanguage,
} from "@/domain/briefing/briefing-document";
import { exampleDocument } from "./example-document";

/** Texts that would be markup, a field, a formula, a program or broken XML if they were taken for it. */
export const nastyTexts = [
  "<b>bold</b> & <script>alert(1)</script>",
  "\"'><img src=x onerror=alert(1)><!-- --></w:t></a:t></title></style>",
  "&amp;lt; &#60;b&#62; ]]> <![CDATA[x]]> <!-- --> <?xml?> %3Cb%3E",
  "=1+1",
  "=cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  "+cmd|' /C calc'!A0",
  '-2+3+HYPERLINK("https://example.org","x")',
  '{ HYPERLINK "https://example.org" } { PAGE } { INCLUDETEXT "C:\\\\x" }',
  "TOC \\o MERGEFIELD x _x0041_ {page} {pages} %PAGE%",
  '#eval("1+1") #strong[x] *y* $z$ _u_ \\input "q" `c` @source-0 <source-0>',
  "= Heading",
  "- point",
  "/ term: x // comment /* and */",
  "javascript:alert(1) $" + "{1+1} {{1+1}}",
  "before\u0000\u0001\u000b\u001fafter\ufffe\uffff",
  "alone \ud800 and \udc00 apart",
  "\u202eturned\u202c back \u202eand not",
] as const;

/** The example with one text in every place that people write in, and in every place that shows it again. */
export function documentSaying(text: string, language: BriefingLanguage = "en"): BriefingDocument {
  const note: Block = { kind: "paragraph", tone: "note", runs: [{ text, language: "ko" }] };
  const blocks: Block[] = [
    { kind: "heading", text },
    { kind: "paragraph", tone: "narrative", runs: [{ text, cites: [0] }] },
    note,
    { kind: "list", items: [[{ text, isStrong: true }, { text }], [{ text, cites: [1] }]] },
    {
      ...{
        kind: "table",
        title: text,
        columns: [{ label: text }, { label: text, isNumber: true }],
      },
      rows: [[{ runs: [{ text, cites: [0] }] }, { runs: [{ text }], stage: "mapping" }]],
    },
    {
      ...{ kind: "chart", title: text, unit: text, alternative: text, maximum: 6 },
      bars: [
        { label: text, value: 3, valueLabel: text, stage: "mapping" },
        { label: text, value: null, valueLabel: text },
      ],
    },
  ];
  return exampleDocument(language, {
    ...{ title: text, subtitle: [text, text], details: [{ label: text, value: text }] },
    sections: [
      { id: "summary", title: text, country: null, blocks },
      { id: "country-xaa", title: text, country: "XAA", blocks: [note] },
    ],
    sources: [
      { text, url: "https://example.org/report" },
      { text, url: null },
    ],
  });
}

/** A harmless text with as many letters and spaces. */
export function harmless(text: string): string {
  return text.replace(/[^ ]/g, "ж");
}
