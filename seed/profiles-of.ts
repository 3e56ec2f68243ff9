import type { Day } from "@/domain/dates/partial-date";
import { frameworkVersion } from "@/domain/framework/framework";
import { emptySections, type Profile, type Sections } from "@/domain/profile/profile";
import type { Source, Text } from "@/domain/profile/statement";
import { knownOnOf } from "@/domain/revision/known-on";
import type { CountryFacts, SourceFacts, StatementRow } from "./country-facts";
import { sharedSources } from "./shared-sources";

/** The day on which the undated sources were read. */
const readOn: Day = "2026-11-23";

/** The versions of a country's profile in the order in which the documents made them known: one for each day on which something new became known. */
export function profilesOf(facts: CountryFacts): { knownOn: Day; profile: Profile }[] {
  const entries = entriesOf(facts);
  const days = [...new Set(entries.map((entry) => entry.knownOn))].sort();
  return days.map((knownOn) => {
    const known = entries.filter((entry) => entry.knownOn <= knownOn);
    const sections = emptySections();
    for (const entry of known) entry.addTo(sections);
    const sourceIds = [...new Set(known.map((entry) => entry.source))];
    const sources = sourceIds.map((id) => sourceOf(id, facts.sources));
    return { knownOn, profile: { country: facts.iso3, sources, ...sections } };
  });
}

/** The source under an id, among a country's own and the shared ones. Throws when there is none. */
export function sourceOf(id: string, own: Record<string, SourceFacts> = {}): Source {
  const facts = own[id] ?? sharedSources[id];
  if (!facts) throw new Error(`no source "${id}"`);
  return { id, note: null, ...facts };
}

export function english(text: string): Text {
  return { lang: "en", text, translations: [] };
}

interface Entry {
  knownOn: Day;
  source: string;
  addTo(sections: Sections): void;
}

function entriesOf(facts: CountryFacts): Entry[] {
  const { participation } = facts;
  return [
    ...(participation ? [participationEntry(facts, participation)] : []),
    ...facts.institutions.map((row): Entry => {
      const base = baseOf(facts, { ...row, date: null });
      const { id, kind, name } = row;
      return {
        ...base.known,
        addTo: (sections) =>
          sections.institutions.push({ id, ...base.statement, kind, name: english(name) }),
      };
    }),
    ...facts.statements.flatMap((row) => [
      statementEntry(facts, row),
      ...criterionEntries(facts, row),
    ]),
  ];
}

function participationEntry(
  facts: CountryFacts,
  { value, ...row }: NonNullable<CountryFacts["participation"]>,
): Entry {
  const base = baseOf(facts, row);
  return {
    ...base.known,
    addTo: (sections) =>
      sections.participation.push({
        id: `participation-${row.date}`,
        ...base.statement,
        participation: value,
        text: null,
      }),
  };
}

function statementEntry(facts: CountryFacts, row: StatementRow): Entry {
  const { known, statement } = baseOf(facts, row);
  const base = { id: row.id, ...statement };
  const text = english(row.text);
  const add = (sections: Sections): void => {
    switch (row.kind) {
      case "stage":
        sections.stages.push({
          ...base,
          stage: row.stage,
          text,
          relationToStandard: row.relationToStandard ?? null,
          reasonForMovingBack: null,
          frameworkVersion,
        });
        return;
      case "challenge": {
        const { category, stage, status } = row;
        sections.challenges.push({ ...base, category, stage, severity: null, status, text });
        return;
      }
      case "lesson": {
        const { categories, stage } = row;
        sections.lessons.push({
          ...base,
          categories,
          stages: [stage],
          happened: text,
          suggests: null,
        });
        return;
      }
      case "event":
        sections.events.push({ ...base, text });
        return;
      case "coverage":
        sections.coverage.push({ ...base, text });
        return;
      case "next-step":
        sections.nextSteps.push({ ...base, text });
    }
  };
  return { ...known, addTo: add };
}

/** The criteria that a row shows to be met, each a statement of its own. */
function criterionEntries(facts: CountryFacts, row: StatementRow): Entry[] {
  const criteria = row.kind === "stage" || row.kind === "event" ? (row.criteria ?? []) : [];
  const { known, statement } = baseOf(facts, row);
  return criteria.map((criterion) => ({
    ...known,
    addTo: (sections) =>
      sections.criteria.push({
        id: `criterion-${criterion}-${row.id}`,
        ...statement,
        criterion,
        value: "met",
        text: english(row.text),
      }),
  }));
}

/** What a row's statements share. Without a date of its own a row stands where it became known, as "by then". */
function baseOf(
  facts: CountryFacts,
  row: { date: string | null; source: string; knownOn?: string; context?: true },
) {
  const sourceDate = sourceOf(row.source, facts.sources).date;
  const knownOn =
    row.knownOn ?? (sourceDate ? knownOnOf(sourceDate, row.date ?? sourceDate) : readOn);
  return {
    known: { knownOn, source: row.source },
    statement: {
      date: row.date ?? sourceDate ?? knownOn,
      dateKind: row.date ? ("at" as const) : ("by" as const),
      sourceIds: [row.source],
      assessor: "public-document" as const,
      audience: "public" as const,
      isContext: row.context ?? false,
    },
  };
}
