import { pathTo } from "@/domain/classification/classification";
import { iccsNamed } from "@/domain/classification/iccs";
import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { Day } from "@/domain/dates/partial-date";
import { type InstitutionKind, type StatedStage, stageOrder } from "@/domain/framework/framework";
import type { Text } from "@/domain/profile/statement";
import { type Random, randomFrom } from "../random";
import type { SandboxCountry } from "../sandbox-country";
import { dayAfter } from "../story/story-days";
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
const firstDays = ["2023-05-15", "2024-09-16", "2026-02-16"];

/** The tables that a sandbox country has when it has come to a stage; the same country and stage always give the same. */
export function sandboxTables(
  country: SandboxCountry,
  stage: StatedStage | undefined,
): SandboxTable[] {
  const order = stage === undefined ? 0 : stageOrder(stage);
  return kindsAt(order).map((institutionKind) => {
    const random = randomFrom(`${country.iso3}/table/${institutionKind}`);
    const filling = { names: country.names, year: "2026", part: 1, whole: 1 };
    const versionCount = institutionKind === "police" ? Math.min(3, order - 2) : 1 + random.int(2);
    return {
      institutionKind,
      institution: textOf(institutionTexts[institutionKind], country.language, filling, random),
      versions: versionsOf(country, random, versionCount),
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

function versionsOf(country: SandboxCountry, random: Random, count: number): SandboxVersion[] {
  const outlines = offenceTexts.map(
    (text): OffenceOutline => ({
      text,
      isExcluded: random.chance(0.04),
      isMisplacedAtFirst: random.chance(0.05),
      tiedFrom: random.int(100) / 100,
      ties: tiesOf(text, random),
    }),
  );
  return mappedParts.slice(0, count).map((part, index) => ({
    publishedOn: dayAfter(firstDays[index] ?? "2026-02-16", random.int(150)),
    offences: outlines.map(({ text, isExcluded, isMisplacedAtFirst, tiedFrom, ties }, at) => ({
      code: `A-${101 + at}`,
      ...wordsOf(text, country),
      legalReference: `Penal code, art. ${11 + 3 * at} (fictional)`,
      ...{ validFrom: null, validTo: null },
      correspondences:
        isExcluded || tiedFrom >= part ? [] : isMisplacedAtFirst && index === 0 ? misplaced : ties,
      exclusion: isExcluded ? "Repealed (fictional)" : null,
    })),
    statements: statementsOf(random, index),
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

/** More from version to version: sex and age of victims first, then of perpetrators; the weapon for killings only. */
function statementsOf(random: Random, index: number): VariableStatement[] {
  const extent = () => random.pick(["all", "all", "some", "core"] as const);
  const state = (variable: string, category: string | null): VariableStatement => ({
    ...{ variable, category, extent: extent(), note: null },
  });
  const first = [state("victim-SV", null), state("victim-AV", null)];
  const later = [state("perpetrator-SP", null), state("perpetrator-AP", null)];
  const last = [state("event-We", "01"), state("event-We", "04")];
  return [...first, ...(index > 0 ? later : []), ...(index > 1 ? last : [])];
}
