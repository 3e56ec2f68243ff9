import { frameworkVersion } from "../framework/framework";
import { emptySections, type Profile, type SectionName, type StatementOf } from "./profile";
import type { Source, Text } from "./statement";

/** A text in English, for tests. */
export function exampleText(text = "The table covers the offences of the penal code."): Text {
  return { lang: "en", text, translations: [] };
}

const shared = {
  date: "2021-03-15",
  dateKind: "at",
  sourceIds: ["source-1"],
  assessor: "self-reported",
  audience: "public",
  isContext: false,
} as const;

const examples: { [Section in SectionName]: () => StatementOf<Section> } = {
  participation: () => ({ ...base("participation-1"), participation: "implementing", text: null }),
  stages: () => ({
    ...base("stage-1"),
    stage: "mapping",
    text: exampleText(),
    relationToStandard: null,
    reasonForMovingBack: null,
    frameworkVersion,
  }),
  criteria: () => ({ ...base("criterion-1"), criterion: "3.1", value: "met", text: null }),
  components: () => ({
    ...base("component-1"),
    component: "governance",
    institutionId: null,
    value: "in-place",
    text: null,
  }),
  challenges: () => ({
    ...base("challenge-1"),
    category: "LEG",
    stage: "mapping",
    severity: null,
    status: "open",
    text: exampleText(),
  }),
  lessons: () => ({
    ...base("lesson-1"),
    categories: ["LEG"],
    stages: ["mapping"],
    happened: exampleText(),
    suggests: null,
  }),
  coverage: () => ({ ...base("coverage-1"), text: exampleText() }),
  events: () => ({ ...base("event-1"), text: exampleText() }),
  nextSteps: () => ({ ...base("next-step-1"), text: exampleText() }),
  institutions: () => ({ ...base("institution-1"), kind: "police", name: exampleText("Police") }),
  comments: () => ({ ...base("comment-1"), aboutId: null, text: exampleText() }),
  confirmations: () => base("confirmation-1"),
};

/** A statement that parses, with the given fields in place of the usual ones; for tests. */
export function exampleStatement<Section extends SectionName>(
  section: Section,
  fields: Partial<StatementOf<Section>> = {},
): StatementOf<Section> {
  return { ...examples[section](), ...fields };
}

export function exampleSource(fields: Partial<Source> = {}): Source {
  return {
    id: "source-1",
    title: "Report of the statistics office",
    publisher: "National Statistics Office",
    date: "2021-03",
    url: "https://example.org/report",
    note: null,
    ...fields,
  };
}

/** A profile that parses when its sections cite `source-1` only; for tests. */
export function exampleProfile(parts: Partial<Profile> = {}): Profile {
  return { country: "XAA", sources: [exampleSource()], ...emptySections(), ...parts };
}

function base(id: string) {
  return { id, ...shared, sourceIds: [...shared.sourceIds] };
}
