import { useTranslations } from "next-intl";
import type { PartName } from "@/domain/update/draft";
import { fieldKindOf, type WordList } from "@/domain/update/field-kinds";
import { criterionKey } from "@/lib/i18n/criterion-key";

const namespaceOfList: Record<WordList, string> = {
  stage: "stage",
  stageMet: "stage",
  criterion: "criterion",
  criterionValue: "criterionValue",
  component: "component",
  componentValue: "componentValue",
  category: "category",
  challengeStatus: "challengeStatus",
  severity: "severity",
  institution: "institution",
  participation: "participation",
  relation: "relation",
  dateKind: "editing.dateKind",
  audience: "editing.audience",
  assessor: "assessor",
};

const meaningOfList: Partial<Record<WordList, string>> = {
  stage: "stageDefinition",
  stageMet: "stageDefinition",
  category: "categoryMeaning",
  participation: "participationMeaning",
  dateKind: "editing.dateKindMeaning",
  audience: "editing.audienceMeaning",
};

/** The words for what a draft holds, in the reader's language. */
export function useWords() {
  const t = useTranslations();
  const find = (key: string) =>
    t.has(key as "stage.mapping") ? t(key as "stage.mapping") : undefined;
  const ofField = (group: "label" | "hint", part: PartName, field: string) =>
    find(`editing.${group}.${part}.${field}`) ?? find(`editing.${group}.shared.${field}`);
  return {
    label: (part: PartName, field: string) => ofField("label", part, field) ?? field,
    hint: (part: PartName, field: string) => ofField("hint", part, field),
    part: (part: PartName) => find(`editing.part.${part}`) ?? part,
    value: (list: WordList, value: string) => {
      const word = find(`${namespaceOfList[list]}.${criterionKey(value)}`) ?? value;
      return list === "criterion" ? `${value} ${word}` : word;
    },
    assessor: (assessor: string) => find(`assessor.${assessor}`) ?? assessor,
    meaning: (list: WordList, value: string) =>
      meaningOfList[list] && find(`${meaningOfList[list]}.${value}`),
    fault: (part: PartName | undefined, field: string | undefined, code: string) =>
      find(`editing.fault.${code}`) ??
      find(
        `editing.fault.${part && field ? (fieldKindOf(part, field)?.kind ?? "other") : "other"}`,
      ) ??
      code,
  };
}
