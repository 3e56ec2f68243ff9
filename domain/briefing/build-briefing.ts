import type { Block, BriefingDocument, BriefingSection } from "./briefing-document";
import type { BriefingMaterial } from "./briefing-material";
import type { BriefingSectionKind, BriefingSettings } from "./briefing-settings";
import type { BriefingWords } from "./briefing-words";
import { plain, type SectionWriter, type Writing, type WrittenSection } from "./section-writer";
import { writeChallenges } from "./sections/challenges";
import { writeChanges } from "./sections/changes";
import { writeCommitments } from "./sections/commitments";
import { writeComparison } from "./sections/comparison";
import { writeCountries } from "./sections/countries";
import { writeDisclaimer } from "./sections/disclaimer";
import { writeExchanges } from "./sections/exchanges";
import { writeLessons } from "./sections/lessons";
import { writeQuestions } from "./sections/questions";
import { writeSources } from "./sections/sources";
import { writeStages } from "./sections/stages";
import { writeSummary } from "./sections/summary";
import { SourceList } from "./source-list";
import { inLanguage } from "./wording";

const writers: Record<BriefingSectionKind, SectionWriter> = {
  summary: writeSummary,
  stages: writeStages,
  comparison: writeComparison,
  countries: writeCountries,
  challenges: writeChallenges,
  lessons: writeLessons,
  exchanges: writeExchanges,
  changes: writeChanges,
  questions: writeQuestions,
  commitments: writeCommitments,
  sources: writeSources,
  disclaimer: writeDisclaimer,
};

/**
 * The briefing that the settings ask for, from what was known on its day, in the words of its language. The same three
 * give the same value. `number` is null for a draft. Throws nothing: what is missing is said in the briefing.
 */
export function buildBriefing(
  material: BriefingMaterial,
  settings: BriefingSettings,
  words: BriefingWords,
  number: string | null,
): BriefingDocument {
  const { t, date } = words;
  const { asOf, title, audience, language } = settings;
  const writing: Writing = { material, asOf, words, sources: new SourceList(words) };
  const written = writeInTurn(settings, writing);
  const sections = settings.sections.flatMap(({ kind, narrative }) => {
    const section = written.get(kind);
    return section ? placed(kind, section, narrative?.text, words) : [];
  });
  return {
    language,
    title,
    subtitle: subtitleOf(material, words),
    details: [
      ...(number === null ? [] : [{ label: t("briefingText.number"), value: number }]),
      { label: t("briefingText.asOf"), value: date(asOf) },
      { label: t("briefingText.audience"), value: t(`briefingText.audienceName.${audience}`) },
    ],
    asOf,
    number,
    sections,
    sources: writing.sources.cited,
    labels: {
      contents: t("briefingText.contents"),
      pageOf: t("briefingText.pageOf", { page: "{page}", pages: "{pages}" }),
      sources: t("briefingText.section.sources"),
      footer: t("briefingText.footer"),
      draft: number === null ? t("briefingText.draft") : null,
    },
  };
}

/** What the rules propose as the text of each chosen section: paragraphs, an empty line between two. */
export function proposeNarratives(
  material: BriefingMaterial,
  settings: BriefingSettings,
  words: BriefingWords,
): Map<BriefingSectionKind, string> {
  const writing = { material, asOf: settings.asOf, words, sources: new SourceList(words) };
  return new Map(
    [...writeInTurn(settings, writing)].map(([kind, { proposal }]) => [
      kind,
      proposal.join("\n\n"),
    ]),
  );
}

/** In the chosen order, the list of sources last: it holds what all others cite. */
function writeInTurn(
  { sections }: BriefingSettings,
  writing: Writing,
): Map<BriefingSectionKind, WrittenSection> {
  const kinds = sections.map(({ kind }) => kind);
  const inTurn = [...kinds.filter((kind) => kind !== "sources"), "sources" as const];
  return new Map(
    inTurn
      .filter((kind) => kinds.includes(kind))
      .map((kind) => [kind, writers[kind](writing)] as const),
  );
}

function placed(
  kind: BriefingSectionKind,
  { proposal, blocks, pages = [] }: WrittenSection,
  narrative: string | undefined,
  { t }: BriefingWords,
): BriefingSection[] {
  const paragraphs = narrative === undefined ? proposal : paragraphsOf(narrative);
  const text = paragraphs.map(
    (paragraph): Block => ({ kind: "paragraph", tone: "narrative", runs: plain(paragraph) }),
  );
  const section = { id: kind, title: t(`briefingText.section.${kind}`), country: null };
  return [{ ...section, blocks: [...text, ...blocks] }, ...pages];
}

/** The paragraphs of a text: what stands between empty lines. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

function subtitleOf({ meeting }: BriefingMaterial, words: BriefingWords): string[] {
  if (!meeting) return [];
  const { title, from, to, place } = meeting;
  const days =
    from === to
      ? words.date(from)
      : words.t("briefingText.days", { from: words.date(from), to: words.date(to) });
  return [inLanguage(title, words), days, ...(place ? [inLanguage(place, words)] : [])];
}
