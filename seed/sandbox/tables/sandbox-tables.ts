import { pathTo } from "@/domain/classification/classification";
import { iccsNamed } from "@/domain/classification/iccs";
import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { Day } from "@/domain/dates/partial-date";
import { type InstitutionKind, type StatedStage, stageOrder } from "@/domain/framework/framework";
import type { Text } from "@/domain/profile/statement";
import { type Random, randomFrom } from "../random";
import type { SandboxCountry } from "../sandbox-country";
import { dayAfter, daysBetween } from "../story/story-days";
import { type OffenceText, offenceTexts } from "../texts/offence-texts";
import { institutionTexts } from "../texts/other-texts";
import { textOf } from "../texts/template";

/** A made-up correspondence table: its published versions, the oldest first. */
export interface SandboxTable {
  institutionKind: InstitutionKind;
  institution: Text;
  versions: SandboxVersion[];
  /** Whether another version is under way. */
  hasDraft: boolean;
}

export interface SandboxVersion {
  publishedOn: Day;
  offences: NationalOffence[];
  statements: VariableStatement[];
}

/** How far along an institution's table is, version by version: the part of its offences that is tied. */
const mappedParts = [0.55, 0.85, 0.97];

/** When a draft is under way, every version was published before. */
export const draftBegunOn: Day = "2026-10-05";

/** The tables that a sandbox country has at its stage, published since the day on which it was known to map its offences; the same always give the same. */
export function sandboxTables(
  country: SandboxCountry,
  stage: StatedStage | undefined,
  since: Day | undefined,
): SandboxTable[] {
  if (stage === undefined || since === undefined || since >= draftBegunOn) return [];
  const order = stageOrder(stage);
  return kindsAt(order).map((institutionKind) => {
    const random = randomFrom(`${country.iso3}/table/${institutionKind}`);
    const filling = { names: country.names, year: "2026", part: 1, whole: 1 };
    const versionCount = institutionKind === "police" ? Math.min(3, order - 2) : 1 + random.int(2);
    return {
      institutionKind,
      institution: textOf(institutionTexts[institutionKind], country.language, filling, random),
      versions: versionsOf(country, random, daysAfter(since, versionCount)),
      hasDraft: random.chance(0.3),
    };
  });
}

/** Tables come with the mapping of national offences; further institutions follow. */
function kindsAt(order: number): InstitutionKind[] {
  const kinds: InstitutionKind[] = ["police", "courts", "prosecution", "prisons"];
  return kinds.slice(0, Math.max(0, order - 2));
}

interface OffenceOutline {
  text: OffenceText;
  isExcluded: boolean;
  /** In the first version it is tied to the category of last resort. */
  isMisplacedAtFirst: boolean;
  /** Tied where at least this part is: what one version ties, those that follow tie too. */
  tiedFrom: number;
  ties: Correspondence[];
}

const misplaced = [tieTo("1109", "overlapping", "doubtful")];

/** So many days from one on to the draft, at equal distance. */
function daysAfter(since: Day, count: number): Day[] {
  const step = daysBetween(since, draftBegunOn) / (count + 1);
  return Array.from({ length: count }, (_, at) => dayAfter(since, Math.round(step * (at + 1))));
}

function versionsOf(
  country: SandboxCountry,
  random: Random,
  days: readonly Day[],
): SandboxVersion[] {
  const outlines = offenceTexts.map(
    (text): OffenceOutline => ({
      text,
      isExcluded: random.chance(0.04),
      isMisplacedAtFirst: random.chance(0.05),
      tiedFrom: random.int(100) / 100,
      ties: tiesOf(text, random),
    }),
  );
  const statements = statementsOf(random);
  return days.map((publishedOn, index) => ({
    publishedOn,
    offences: outlines.map(({ text, isExcluded, isMisplacedAtFirst, tiedFrom, ties }, at) => ({
      code: `A-${101 + at}`,
      ...wordsOf(text, country),
      legalReference: `Penal code, art. ${11 + 3 * at} (fictional)`,
      ...{ validFrom: null, validTo: null },
      correspondences:
        isExcluded || tiedFrom >= (mappedParts[index] ?? 1)
          ? []
          : isMisplacedAtFirst && index === 0
            ? misplaced
            : ties,
      exclusion: isExcluded ? "Repealed (fictional)" : null,
    })),
    statements: statements.slice(0, statementsAt[index]),
  }));
}

function wordsOf(text: OffenceText, { language }: SandboxCountry) {
  const said = language === "es" || language === "ar" ? language : "en";
  return { name: text[said], language: said };
}

function tiesOf({ categories: [first, second] }: OffenceText, random: Random): Correspondence[] {
  const kind = random.pick(["exact", "exact", "narrower", "overlapping"] as const);
  const confidence = random.pick(["certain", "certain", "probable"] as const);
  if (second !== undefined)
    return [
      { ...tieTo(first, "broader", confidence), share: 0.7 },
      { ...tieTo(second, "broader", confidence), share: 0.3 },
    ];
  return random.chance(0.2)
    ? [tieTo(divisionOf(first), "narrower", confidence)]
    : [tieTo(first, kind, confidence)];
}

function divisionOf(code: string): string {
  const iccs = iccsNamed("1.0");
  const category = iccs.byCode.get(code);
  return (category && pathTo(iccs, category)[1]?.code) ?? code;
}

function tieTo(
  category: string,
  kind: Correspondence["kind"],
  confidence: Correspondence["confidence"],
): Correspondence {
  return { category, kind, share: null, confidence, note: null };
}

/** How many of them each version makes. */
const statementsAt = [2, 4, 6];

/** Sex and age of victims first, then of perpetrators; the weapon where there is violence only. */
function statementsOf(random: Random): VariableStatement[] {
  const state = (variable: string, category: string | null): VariableStatement => ({
    ...{ variable, category, note: null },
    extent: random.pick(["all", "all", "some", "core"] as const),
  });
  return [
    ...[state("victim-SV", null), state("victim-AV", null)],
    ...[state("perpetrator-SP", null), state("perpetrator-AP", null)],
    ...[state("event-We", "01"), state("event-We", "04")],
  ];
}
