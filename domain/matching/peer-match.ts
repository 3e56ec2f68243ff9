import { compareDates, compareText, type Day } from "../dates/partial-date";
import {
  type ChallengeCategory,
  type ComponentCode,
  type InstitutionKind,
  institutionKinds,
  stageCodes,
  stageOrder,
} from "../framework/framework";
import type { RegionCode } from "../framework/regions";
import type { StatementOf } from "../profile/profile";
import { componentsOn } from "../status/components";
import type { CountryStatus } from "../status/country-status";
import { componentOfCategory } from "./component-of-category";

/** Why a country could help with a challenge: each a fact that its status page shows. */
export type PeerReason =
  | { code: "same-category"; category: ChallengeCategory }
  | { code: "lesson" }
  /** The component in which such a challenge is overcome is in place, in the country or one of its institutions. */
  | { code: "component-in-place"; component: ComponentCode }
  /** It stands so many stages further: none to `nearAtMost`. */
  | { code: "stages-ahead"; steps: number }
  | { code: "same-institutions"; kinds: InstitutionKind[] }
  /** Both write statements in these languages (ISO 639 codes). */
  | { code: "same-language"; languages: string[] }
  | { code: "same-region"; region: RegionCode };

/** A country that reported a challenge of the same category and resolved it. */
export interface Peer {
  country: string;
  /** Its own challenge, whose date says by when it was resolved and whose stage where it was met. */
  resolved: StatementOf<"challenges">;
  /** Its newest lesson for the category; of those, one for the stage of the challenge before others. */
  lesson: StatementOf<"lessons"> | null;
  /** In the order of `PeerReason`. */
  reasons: PeerReason[];
}

/** Stages between two countries up to which the further one still remembers where the other stands. */
const nearAtMost = 2;

/** Reasons without which a country is no good match: the category alone says too little. */
export const fewestReasons = 2;

/**
 * Who resolved what a country still has open, the one with the most reasons first; then who is nearer by stage, resolved
 * it later, and by code. Empty: no good match. `others` are those who let themselves be named; the rule asks nothing else
 * of them. All reasons count the same: the order is stated, not a score of countries.
 */
export function findPeers(
  challenge: StatementOf<"challenges">,
  own: CountryStatus,
  others: readonly CountryStatus[],
  day: Day,
): Peer[] {
  return others
    .filter(({ country }) => country !== own.country)
    .flatMap((other) => {
      const peer = asPeer(challenge, own, other, day);
      return peer && peer.reasons.length >= fewestReasons ? { peer, other } : [];
    })
    .sort(
      (a, b) =>
        b.peer.reasons.length - a.peer.reasons.length ||
        nearer(own, a.other, b.other) ||
        compareDates(b.peer.resolved.date, a.peer.resolved.date) ||
        compareText(a.peer.country, b.peer.country),
    )
    .map(({ peer }) => peer);
}

/** Whether a country has something to be helped with. */
export function hasOpenChallenge({ challenges }: CountryStatus): boolean {
  return challenges.some(({ status }) => status === "open");
}

/** Each open challenge of a country, in the order of its status page, with those who could help. */
export function openChallengesWithPeers(
  own: CountryStatus,
  others: readonly CountryStatus[],
  day: Day,
): { challenge: StatementOf<"challenges">; peers: Peer[] }[] {
  return own.challenges
    .filter(({ status }) => status === "open")
    .map((challenge) => ({ challenge, peers: findPeers(challenge, own, others, day) }));
}

function asPeer(
  challenge: StatementOf<"challenges">,
  own: CountryStatus,
  other: CountryStatus,
  day: Day,
): Peer | undefined {
  const { category, stage } = challenge;
  const resolved = other.challenges.find(
    (entry) => entry.category === category && entry.status === "resolved",
  );
  if (!resolved) return undefined;
  const lessons = other.lessons.filter(({ categories }) => categories.includes(category));
  const lesson = lessons.find(({ stages }) => stages.includes(stage)) ?? lessons[0] ?? null;
  const reasons: PeerReason[] = [
    { code: "same-category", category },
    ...(lesson ? [{ code: "lesson" } as const] : []),
    ...componentReason(category, other, day),
    ...stageReason(own, other),
    ...institutionReason(own, other),
    ...languageReason(own, other),
    ...(own.region === other.region ? [{ code: "same-region" as const, region: own.region }] : []),
  ];
  return { country: other.country, resolved, lesson, reasons };
}

function componentReason(
  category: ChallengeCategory,
  { sections }: CountryStatus,
  day: Day,
): PeerReason[] {
  const component = componentOfCategory[category];
  const row = componentsOn(sections, day).find((each) => each.component === component);
  const isInPlace = row?.cells.some(({ value }) => value === "in-place") ?? false;
  return isInPlace ? [{ code: "component-in-place", component }] : [];
}

function stageReason(own: CountryStatus, other: CountryStatus): PeerReason[] {
  const steps = stepsAhead(own, other);
  return steps !== undefined && steps >= 0 && steps <= nearAtMost
    ? [{ code: "stages-ahead", steps }]
    : [];
}

function institutionReason(own: CountryStatus, other: CountryStatus): PeerReason[] {
  const has = ({ sections }: CountryStatus, kind: InstitutionKind) =>
    sections.institutions.some((institution) => institution.kind === kind);
  const kinds = institutionKinds.filter(
    (kind) => kind !== "other" && has(own, kind) && has(other, kind),
  );
  return kinds.length > 0 ? [{ code: "same-institutions", kinds }] : [];
}

function languageReason(own: CountryStatus, other: CountryStatus): PeerReason[] {
  const theirs = languagesOf(other);
  const languages = [...languagesOf(own)].filter((language) => theirs.has(language)).sort();
  return languages.length > 0 ? [{ code: "same-language", languages }] : [];
}

/** The languages in which a country's own word on challenges and lessons is written. */
function languagesOf({ challenges, lessons }: CountryStatus): Set<string> {
  const own = <Entry extends { assessor: string }>(entries: readonly Entry[]) =>
    entries.filter(({ assessor }) => assessor === "self-reported");
  return new Set([
    ...own(challenges).map(({ text }) => text.lang),
    ...own(lessons).map(({ happened }) => happened.lang),
  ]);
}

/** Stages that the other country is ahead; negative when it is behind, undefined when one of the two is not reported. */
function stepsAhead(own: CountryStatus, other: CountryStatus): number | undefined {
  if (own.stage === "not-reported" || other.stage === "not-reported") return undefined;
  return stageOrder(other.stage) - stageOrder(own.stage);
}

/** Below nought when the first is nearer by stage; those of whom no stage is reported come last. */
function nearer(own: CountryStatus, a: CountryStatus, b: CountryStatus): number {
  const [first, second] = [a, b].map((other) =>
    Math.abs(stepsAhead(own, other) ?? stageCodes.length),
  );
  return (first ?? 0) - (second ?? 0);
}
