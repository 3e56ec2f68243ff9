import type { IStylesOptions } from "docx";
import { accent } from "./docx-blocks";
import { languageTag } from "./docx-text";

const font = {
  ascii: "Noto Sans",
  hAnsi: "Noto Sans",
  cs: "Noto Sans Arabic",
  eastAsia: "Noto Sans KR",
};

/** The styles of a briefing: Word's own headings, set in the tracker's look. */
export function docxStyles(language: string): IStylesOptions {
  const tag = languageTag(language);
  const heading = (size: number, before: number) => ({
    run: { font, size, sizeComplexScript: size, bold: true, color: accent },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          ...{ font, size: 19, sizeComplexScript: 19 },
          language: {
            value: tag,
            bidirectional: language === "ar" ? tag : "ar-SA",
            eastAsia: "ko-KR",
          },
        },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(44, 0),
      heading1: heading(30, 360),
      heading2: heading(23, 240),
    },
    paragraphStyles: [
      {
        ...{ id: "Subtitle", name: "Subtitle", basedOn: "Normal", quickFormat: true },
        run: { size: 22, sizeComplexScript: 22 },
        paragraph: { spacing: { after: 40 } },
      },
      {
        ...{ id: "Caption", name: "caption", basedOn: "Normal", quickFormat: true },
        run: { bold: true, boldComplexScript: true, size: 18, color: accent },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      {
        ...{ id: "ContentsHeading", name: "Contents Heading", basedOn: "Normal" },
        run: { bold: true, boldComplexScript: true, size: 30, color: accent },
        paragraph: { spacing: { before: 360, after: 120 } },
      },
      {
        ...{ id: "Cell", name: "Table Cell", basedOn: "Normal" },
        run: { size: 17, sizeComplexScript: 17 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      },
    ],
  };
}
