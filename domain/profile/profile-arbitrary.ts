import fc from "fast-check";
import { partialDateArbitrary } from "../dates/partial-date-arbitrary";
import {
  assessors,
  audiences,
  challengeCategories,
  challengeStatuses,
  componentCodes,
  componentValues,
  criterionCodes,
  criterionValues,
  frameworkVersion,
  institutionKinds,
  participations,
  relationsToStandard,
  severities,
  stageCodes,
  stageOrder,
  statedStages,
} from "../framework/framework";
import { type Profile, type Sections, type StatementOf, sectionNames } from "./profile";
import { dateKinds, type Source, type Statement, type Text } from "./statement";

/** Profiles that always parse. Ids and values come from small pools, so that two profiles of a country share statements, some word for word. */
export function profileArbitrary(country: string): fc.Arbitrary<Profile> {
  return fc
    .record({ sources: sourcesArbitrary, sections: fc.record(sectionArbitraries) })
    .map(({ sources, sections }) => ({ country, sources, ...mended(sections, sources) }));
}

const english = (text: string): Text => ({ lang: "en", text, translations: [] });

const textArbitrary = mostly<Text>(
  english("The table covers the offences of the penal code."),
  fc.constantFrom<Text>(
    english("The police and the courts count differently."),
    {
      lang: "es",
      text: "La tabla de correspondencia abarca el código penal.",
      translations: [
        { lang: "en", text: "The correspondence table covers the penal code.", status: "reviewed" },
      ],
    },
    { lang: "ko", text: "형법의 범죄를 모두 포함한다.", translations: [] },
  ),
);

const sourceIds = ["source-1", "source-2", "source-3"] as const;

const sourcesArbitrary: fc.Arbitrary<Source[]> = fc
  .tuple(
    sourceArbitrary(sourceIds[0]),
    fc.option(sourceArbitrary(sourceIds[1])),
    fc.option(sourceArbitrary(sourceIds[2])),
  )
  .map((sources) => sources.filter((source) => source !== null));

function sourceArbitrary(id: string): fc.Arbitrary<Source> {
  return fc.record({
    id: fc.constant(id),
    title: mostly(`Document ${id}`, fc.constant(`Document ${id}, second edition`)),
    publisher: fc.constant("National Statistics Office"),
    date: mostly<string | null>("2021-03", fc.option(partialDateArbitrary)),
    url: mostly<string | null>(`https://example.org/${id}`, fc.constant(null)),
    note: mostly<string | null>(null, fc.constant("the date is that of the page")),
  });
}

const sectionArbitraries = {
  participation: statements("participation", {
    participation: fc.constantFrom(...participations),
    text: fc.option(textArbitrary),
  }),
  stages: statements("stage", {
    stage: fc.constantFrom(...statedStages),
    text: textArbitrary,
    relationToStandard: mostly(null, fc.constantFrom(...relationsToStandard)),
    reasonForMovingBack: mostly<Text | null>(null, textArbitrary),
    frameworkVersion: fc.constant(frameworkVersion),
  }),
  criteria: statements("criterion", {
    criterion: fc.constantFrom(...criterionCodes),
    value: fc.constantFrom(...criterionValues),
    text: fc.option(textArbitrary),
  }),
  components: statements("component", {
    component: fc.constantFrom(...componentCodes),
    institutionId: fc.option(fc.constantFrom("institution-1", "institution-2", "institution-3")),
    value: fc.constantFrom(...componentValues),
    text: fc.option(textArbitrary),
  }),
  challenges: statements("challenge", {
    category: fc.constantFrom(...challengeCategories),
    stage: fc.constantFrom(...stageCodes),
    severity: fc.option(fc.constantFrom(...severities)),
    status: fc.constantFrom(...challengeStatuses),
    text: textArbitrary,
  }),
  lessons: statements("lesson", {
    categories: fc.subarray([...challengeCategories], { minLength: 1, maxLength: 3 }),
    stages: fc.subarray([...stageCodes], { minLength: 1, maxLength: 2 }),
    happened: textArbitrary,
    suggests: fc.option(textArbitrary),
  }),
  coverage: statements("coverage", { text: textArbitrary }),
  events: statements("event", { text: textArbitrary }),
  nextSteps: statements("next-step", { text: textArbitrary }),
  institutions: statements("institution", {
    kind: fc.constantFrom(...institutionKinds),
    name: textArbitrary,
  }),
  comments: statements("comment", {
    aboutId: fc.option(fc.constantFrom("stage-1", "challenge-1", "lesson-2", "comment-3")),
    text: textArbitrary,
  }),
  confirmations: statements("confirmation", {}),
} satisfies { [Section in keyof Sections]: fc.Arbitrary<StatementOf<Section>[]> };

/** Up to three statements, `stage-1` to `stage-3`. */
function statements<Fields extends object>(
  name: string,
  fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> },
): fc.Arbitrary<(Statement & Fields)[]> {
  const shared = fc.record({
    date: mostly("2021-03-15", partialDateArbitrary),
    dateKind: mostly("at", fc.constantFrom(...dateKinds)),
    sourceIds: mostly<string[]>(["source-1"], fc.subarray([...sourceIds], { minLength: 1 })),
    assessor: mostly("self-reported", fc.constantFrom(...assessors)),
    audience: mostly("public", fc.constantFrom(...audiences)),
    isContext: mostly(false, fc.constant(true)),
  });
  const numbered = [1, 2, 3].map((number) =>
    fc.option(
      fc
        .tuple(shared, fc.record(fields))
        .map(([base, own]) => ({ id: `${name}-${number}`, ...base, ...(own as Fields) })),
    ),
  );
  return fc.tuple(...numbered).map((entries) => entries.filter((entry) => entry !== null));
}

/** The sections without references to what is not there, and with a reason where a stage may be a step back. */
function mended(sections: Sections, sources: readonly Source[]): Sections {
  const known = new Set(sources.map((source) => source.id));
  const ids = new Set(sectionNames.flatMap((name) => sections[name].map((entry) => entry.id)));
  const cited = Object.fromEntries(
    sectionNames.map((name) => [
      name,
      sections[name].map((entry) => withKnownSources(entry, known)),
    ]),
  ) as unknown as Sections;
  return {
    ...cited,
    stages: cited.stages.map((entry) => ({
      ...entry,
      reasonForMovingBack: cited.stages.some(
        (other) =>
          other.assessor === entry.assessor && stageOrder(other.stage) > stageOrder(entry.stage),
      )
        ? (entry.reasonForMovingBack ?? english("A new penal code was adopted."))
        : entry.reasonForMovingBack,
    })),
    components: cited.components.map((entry) => ({
      ...entry,
      institutionId: present(entry.institutionId, ids),
    })),
    comments: cited.comments.map((entry) => ({ ...entry, aboutId: present(entry.aboutId, ids) })),
  };
}

function withKnownSources<Entry extends Statement>(entry: Entry, known: Set<string>): Entry {
  const kept = entry.sourceIds.filter((id) => known.has(id));
  return { ...entry, sourceIds: kept.length > 0 ? kept : [sourceIds[0]] };
}

function present(id: string | null, ids: Set<string>): string | null {
  return id !== null && ids.has(id) ? id : null;
}

function mostly<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, { arbitrary: other, weight: 1 });
}
