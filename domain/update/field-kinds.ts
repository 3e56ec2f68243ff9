import {
  assessors,
  audiences,
  challengeCategories,
  challengeStatuses,
  componentCodes,
  componentValues,
  criterionCodes,
  criterionValues,
  institutionKinds,
  participations,
  relationsToStandard,
  severities,
  stageCodes,
  statedStages,
} from "../framework/framework";
import { dateKinds } from "../profile/statement";
import { fieldsOf, type PartName } from "./draft";

/** The lists of values that a field is chosen from. */
export const wordLists = {
  stage: statedStages,
  stageMet: stageCodes,
  criterion: criterionCodes,
  criterionValue: criterionValues,
  component: componentCodes,
  componentValue: componentValues,
  category: challengeCategories,
  challengeStatus: challengeStatuses,
  severity: severities,
  institution: institutionKinds,
  participation: participations,
  relation: relationsToStandard,
  dateKind: dateKinds,
  audience: audiences,
  assessor: assessors,
} as const satisfies Record<string, readonly string[]>;
export type WordList = keyof typeof wordLists;

/** What somebody who edits a field is given: a choice, a date, a text in several languages, a plain line, or something else of the draft to point at. */
export type FieldKind =
  | { kind: "choice" | "choices"; list: WordList; isOptional: boolean }
  | { kind: "date" | "text" | "line"; isOptional: boolean }
  | { kind: "sources" | "institution" | "statement" | "boolean" };

const choice = (list: WordList): FieldKind => ({ kind: "choice", list, isOptional: false });
const optional = (list: WordList): FieldKind => ({ kind: "choice", list, isOptional: true });
const choices = (list: WordList): FieldKind => ({ kind: "choices", list, isOptional: false });
const text: FieldKind = { kind: "text", isOptional: false };
const optionalText: FieldKind = { kind: "text", isOptional: true };
const line: FieldKind = { kind: "line", isOptional: false };
const optionalLine: FieldKind = { kind: "line", isOptional: true };

const shared = {
  date: { kind: "date", isOptional: false },
  dateKind: choice("dateKind"),
  sourceIds: { kind: "sources" },
  assessor: choice("assessor"),
  audience: choice("audience"),
  isContext: { kind: "boolean" },
} as const satisfies Record<string, FieldKind>;

/** The fields of every part that a person fills in, in the order in which a form asks for them. What is not here is set by the tracker. */
const fieldKinds: Record<PartName, Record<string, FieldKind>> = {
  stages: {
    stage: choice("stage"),
    text,
    reasonForMovingBack: optionalText,
    relationToStandard: optional("relation"),
    ...shared,
  },
  challenges: {
    category: choice("category"),
    status: choice("challengeStatus"),
    text,
    stage: choice("stageMet"),
    severity: optional("severity"),
    ...shared,
  },
  lessons: {
    happened: text,
    suggests: optionalText,
    categories: choices("category"),
    stages: choices("stageMet"),
    ...shared,
  },
  nextSteps: { text, ...shared },
  criteria: {
    criterion: choice("criterion"),
    value: choice("criterionValue"),
    text: optionalText,
    ...shared,
  },
  components: {
    component: choice("component"),
    value: choice("componentValue"),
    institutionId: { kind: "institution" },
    text: optionalText,
    ...shared,
  },
  coverage: { text, ...shared },
  institutions: { kind: choice("institution"), name: text, ...shared },
  events: { text, ...shared },
  participation: { participation: choice("participation"), text: optionalText, ...shared },
  comments: { aboutId: { kind: "statement" }, text, ...shared },
  confirmations: shared,
  sources: {
    title: line,
    publisher: line,
    date: { kind: "date", isOptional: true },
    url: optionalLine,
    note: optionalLine,
  },
};

/** The parts that a person edits, in the order in which a form offers them. A confirmation is given, not written. */
export const editedParts: PartName[] = (Object.keys(fieldKinds) as PartName[]).filter(
  (part) => part !== "confirmations",
);

/** The fields of a part that a person fills in, with what each is. */
export function formFieldsOf(part: PartName): [field: string, kind: FieldKind][] {
  return Object.entries(fieldKinds[part]);
}

/** What a person fills in at a field; undefined when the tracker sets it. */
export function fieldKindOf(part: PartName, field: string): FieldKind | undefined {
  return Object.hasOwn(fieldKinds[part], field) ? fieldKinds[part][field] : undefined;
}

/** The fields of a part that the tracker sets. */
export function setFieldsOf(part: PartName): string[] {
  return fieldsOf(part).filter((field) => fieldKindOf(part, field) === undefined);
}
