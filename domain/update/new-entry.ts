import type { Day } from "../dates/partial-date";
import { frameworkVersion } from "../framework/framework";
import type { DraftEntry, PartName } from "./draft";
import { formFieldsOf } from "./field-kinds";
import type { UpdateKind } from "./update-state";

const nounOfPart: Record<PartName, string> = {
  sources: "source",
  participation: "participation",
  stages: "stage",
  criteria: "criterion",
  components: "component",
  challenges: "challenge",
  lessons: "lesson",
  coverage: "coverage",
  events: "event",
  nextSteps: "next-step",
  institutions: "institution",
  comments: "comment",
  confirmations: "confirmation",
};

/** The word that an author's statements carry: the country reports itself, the Centre reviews. */
export function assessorOf(kind: UpdateKind): "self-reported" | "centre-reviewed" {
  return kind === "country" ? "self-reported" : "centre-reviewed";
}

/** An entry with nothing in it yet but what need not be asked. `mark` keeps its id from those of others: a few random letters or digits. */
export function newEntry(
  part: PartName,
  {
    kind,
    today,
    mark,
    sourceIds,
  }: { kind: UpdateKind; today: Day; mark: string; sourceIds: string[] },
): DraftEntry {
  const id = `${nounOfPart[part]}-${mark}`;
  const empty = Object.fromEntries(
    formFieldsOf(part).map(([field, { kind: fieldKind }]) => [
      field,
      fieldKind === "choices" ? [] : null,
    ]),
  );
  if (part === "sources") return { id, ...empty, title: "", publisher: "", date: today };
  return {
    id,
    ...empty,
    ...(part === "stages" && { frameworkVersion }),
    ...(part === "challenges" && { status: "open" }),
    date: today,
    dateKind: "at",
    sourceIds,
    assessor: assessorOf(kind),
    audience: "public",
    isContext: false,
  };
}

/** The country's word of a day as a source, one a day. */
export function ownWordSource(day: Day, countryName: string): DraftEntry {
  return {
    id: `own-word-${day}`,
    title: "Statement of the country on its status page",
    publisher: `Focal point of ${countryName}`,
    date: day,
    url: null,
    note: null,
  };
}
