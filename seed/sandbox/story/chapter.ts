import type { Day, PartialDate } from "@/domain/dates/partial-date";
import type { Assessor, Audience, StatedStage } from "@/domain/framework/framework";
import type { SectionName, Sections, StatementOf } from "@/domain/profile/profile";
import type { Source, Statement, Text } from "@/domain/profile/statement";
import type { Random } from "../random";
import type { SandboxCountry } from "../sandbox-country";
import { type Template, textOf } from "../texts/template";
import { dayAfter, daysBetween } from "./story-days";
import type { Traits } from "./traits";

/** One revision of a country's story while it is being told: the sections as they stood, and what tells the rest. */
export interface Chapter {
  country: SandboxCountry;
  traits: Traits;
  random: Random;
  number: number;
  /** How often something that happens in a story of ten chapters happens in each of this one's: 1, and less in longer ones. */
  pace: number;
  /** The days in which the statements that are new in this chapter may lie. */
  from: Day;
  knownOn: Day;
  stage: StatedStage | undefined;
  stageBefore: StatedStage | undefined;
  sections: Sections;
  sources: Source[];
  hasChanged: boolean;
}

/** What every text that the public may not read begins with, so that a page can be searched for it. */
export const hiddenMark = "Not for the public";

/** What statements share. Where `mayHide`, a few are for participants or the Centre only. */
export function statementIn(
  chapter: Chapter,
  id: string,
  {
    assessor = assessorIn(chapter),
    mayHide = false,
  }: { assessor?: Assessor; mayHide?: boolean } = {},
): Statement {
  const { random } = chapter;
  return {
    id,
    date: dateIn(chapter),
    dateKind: random.chance(0.04) ? "by" : "at",
    sourceIds: [sourceIn(chapter, assessor)],
    assessor,
    audience: mayHide ? audienceIn(random) : "public",
    isContext: false,
  };
}

/** A text of the country; marked when the public may not read it. */
export function write(chapter: Chapter, template: Template, audience: Audience = "public"): Text {
  const { country, random, knownOn } = chapter;
  const whole = 200 + random.int(600);
  const filling = {
    names: country.names,
    year: knownOn.slice(0, 4),
    whole,
    part: 2 + random.int(whole - 2),
  };
  const text = textOf(template, country.language, filling, random);
  return audience === "public" ? text : hidden(text, audience);
}

/** Puts a statement into its section, in the place of the one with its id if there is one. */
export function put<Section extends SectionName>(
  chapter: Chapter,
  section: Section,
  entry: StatementOf<Section>,
): void {
  const before: StatementOf<Section>[] = chapter.sections[section];
  const isThere = before.some((other) => other.id === entry.id);
  const after = isThere
    ? before.map((other) => (other.id === entry.id ? entry : other))
    : [...before, entry];
  Object.assign(chapter.sections, { [section]: after });
  chapter.hasChanged = true;
}

/** A date between the chapter before and this one, as precise as such dates are. */
function dateIn({ random, from, knownOn }: Chapter): PartialDate {
  const day = dayAfter(from, random.int(daysBetween(from, knownOn) + 1));
  return day.slice(0, random.pick([10, 10, 10, 7, 7, 4]));
}

function assessorIn({ random, traits }: Chapter): Assessor {
  return random.chance(0.6)
    ? traits.assessor
    : random.pick(["self-reported", "centre-reviewed", "public-document"]);
}

function audienceIn(random: Random): Audience {
  if (!random.chance(0.08)) return "public";
  return random.chance(0.6) ? "participants" : "centre";
}

function hidden(text: Text, audience: Audience): Text {
  const mark = `${hiddenMark} (${audience}): `;
  return {
    ...text,
    text: mark + text.text,
    translations: text.translations.map((entry) => ({ ...entry, text: mark + entry.text })),
  };
}

/** The document of this chapter that an assessor's statements rest on; made when first cited. */
function sourceIn(chapter: Chapter, assessor: Assessor): string {
  const { country, random, number, knownOn, sources } = chapter;
  const { en } = country.names;
  const { name, title, publisher } = documentOf[assessor];
  const id = `source-${number}-${name}`;
  if (!sources.some((source) => source.id === id))
    chapter.sources = [
      ...sources,
      {
        id,
        title: `${title} ${en}, ${knownOn.slice(0, 4)} (fictional)`,
        publisher: `${publisher} ${en} (fictional)`,
        date: random.chance(0.06) ? null : knownOn.slice(0, random.pick([10, 10, 10, 7])),
        url: `https://example.org/sandbox/${country.iso3.toLowerCase()}/${number}-${name}`,
        note: random.chance(0.1) ? "Fictional, as everything in the sandbox" : null,
      },
    ];
  return id;
}

const documentOf: Record<Assessor, { name: string; title: string; publisher: string }> = {
  "self-reported": {
    name: "report",
    title: "Report to the Centre by",
    publisher: "Statistics office of",
  },
  "centre-reviewed": {
    name: "review",
    title: "The Centre's review of",
    publisher: "Sandbox Centre of Excellence, desk of",
  },
  "public-document": {
    name: "document",
    title: "Statistical yearbook of",
    publisher: "Government printer of",
  },
};
