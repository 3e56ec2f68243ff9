import type { Correspondence } from "@/domain/correspondence/national-offence";
import { foldText } from "@/domain/search/fold-text";

/** What an offence is tied to, or why it was set aside. */
export interface Tie {
  correspondences: Correspondence[];
  exclusion: string | null;
}

/** An offence of a draft on the workbench, as it is stored. */
export interface BenchOffence extends Tie {
  id: number;
  version: number;
  code: string;
  name: string;
  language: string;
  legalReference: string | null;
}

/** What the Centre said of an offence when it sent the version back. */
export interface BenchRemark {
  id: number;
  text: string;
  who: string;
  writtenAt: string;
  /** Whether the offence has changed since. */
  isAnswered: boolean;
}

export const benchFilters = ["all", "left", "tied", "aside", "returned"] as const;
export type BenchFilter = (typeof benchFilters)[number];
export type Standing = Exclude<BenchFilter, "all" | "returned">;

/** Why an offence could not be saved; what was meant for it is kept. */
export interface Trouble {
  code: string;
  faults: readonly { path: string; code: string }[];
  /** What somebody else made of it meanwhile. */
  theirs: BenchOffence | null;
}

/** What was entered for an offence and is not stored, with the version of the offence that it was entered on. */
export interface UnsavedTie {
  id: number;
  version: number;
  tie: Tie;
}

interface Past {
  id: number;
  /** What was entered before; null where nothing had been. */
  draft: Tie | null;
  /** What was stored before; null for a step that was not saved. */
  stored: Tie | null;
  /** What was typed into: further letters are no further steps. */
  field: string | null;
}

/** Nothing here waits for the server: what is entered counts at once, and stays a draft until it is stored. */
export interface BenchState {
  /** As stored, in the order of the list. */
  offences: ReadonlyMap<number, BenchOffence>;
  drafts: ReadonlyMap<number, Tie>;
  /** Sent off, and not answered yet. */
  sent: ReadonlyMap<number, Tie>;
  troubles: ReadonlyMap<number, Trouble>;
  past: readonly Past[];
  /** By offence, each with the version that the offence had then. */
  remarks: ReadonlyMap<number, BenchRemark & { version: number }>;
  /** What the browser kept from an earlier visit, until it is taken up or discarded. */
  offered: readonly UnsavedTie[];
  openId: number | null;
  /** A person reads the draft apart: what is stored are readings, each of version 0 until it is given. */
  isReading: boolean;
  text: string;
  filter: BenchFilter;
}

export type BenchStep =
  | { kind: "open"; id: number }
  | { kind: "show"; text: string; filter: BenchFilter }
  | { kind: "enter"; id: number; tie: Tie; field: string | null }
  /** Sends the draft off, or what `tie` says, and goes on to `next`. */
  | { kind: "send"; id: number; tie: Tie; next: number | null; isUndo: boolean }
  | { kind: "stored"; id: number; tie: Tie; version: number }
  | { kind: "refused"; id: number; trouble: Trouble }
  /** What the server has now, read again. */
  | { kind: "read"; offence: BenchOffence }
  | { kind: "drop"; id: number }
  | { kind: "undo" }
  | { kind: "offer"; kept: readonly UnsavedTie[] }
  | { kind: "take-up" }
  | { kind: "discard" };

export function beginBench(
  offences: readonly BenchOffence[],
  openId: number | null,
  isReading = false,
  { remarks = [], filter = "all" }: { remarks?: readonly BenchRemark[]; filter?: BenchFilter } = {},
): BenchState {
  const versions = new Map(offences.map(({ id, version }) => [id, version]));
  return {
    remarks: new Map(
      remarks.map((each) => [each.id, { ...each, version: versions.get(each.id) ?? 0 }]),
    ),
    offences: new Map(offences.map((offence) => [offence.id, offence])),
    ...{ drafts: new Map(), sent: new Map(), troubles: new Map(), past: [], offered: [] },
    ...{ openId: openId ?? offences[0]?.id ?? null, isReading, text: "", filter },
  };
}

/** What an offence is tied to as far as the person at the bench is concerned: entered, or else stored. */
export function tieOf({ offences, drafts }: BenchState, id: number): Tie {
  return drafts.get(id) ?? offences.get(id) ?? { correspondences: [], exclusion: null };
}

export function stateOf({ correspondences, exclusion }: Tie): Standing {
  if (exclusion !== null) return "aside";
  return correspondences.length > 0 ? "tied" : "left";
}

/** Where an offence stands; in a reading it is left until it was read, be it as of no category. */
export function standingOf(state: BenchState, id: number): Standing {
  if (!state.isReading) return stateOf(tieOf(state, id));
  const isRead = state.drafts.has(id) || (state.offences.get(id)?.version ?? 0) > 0;
  return isRead ? "tied" : "left";
}

/** What the Centre said of an offence; answered also by what was stored since the workbench was opened. */
export function remarkOn({ remarks, offences }: BenchState, id: number): BenchRemark | undefined {
  const remark = remarks.get(id);
  if (!remark) return undefined;
  const isChanged = (offences.get(id)?.version ?? 0) > remark.version;
  return { ...remark, isAnswered: remark.isAnswered || isChanged };
}

function isLetThrough(state: BenchState, id: number): boolean {
  if (state.filter === "all") return true;
  return state.filter === "returned"
    ? state.remarks.has(id)
    : standingOf(state, id) === state.filter;
}

/** The offences that the filter lets through, in the order of the list. */
export function shownOffences(state: BenchState): BenchOffence[] {
  const wanted = foldText(state.text).trim();
  return [...state.offences.values()].filter(
    (offence) =>
      isLetThrough(state, offence.id) &&
      (wanted === "" || foldText(`${offence.code} ${offence.name}`).includes(wanted)),
  );
}

export function stepBench(state: BenchState, step: BenchStep): BenchState {
  switch (step.kind) {
    case "open":
      return { ...state, openId: step.id };
    case "show": {
      const shown = shownOffences({ ...state, text: step.text, filter: step.filter });
      const isShown = shown.some(({ id }) => id === state.openId);
      const openId = isShown ? state.openId : (shown[0]?.id ?? state.openId);
      return { ...state, text: step.text, filter: step.filter, openId };
    }
    case "enter":
      return enter(state, step.id, step.tie, step.field);
    case "send":
      return send(state, step);
    case "stored":
      return keep(state, step.id, step.tie, step.version);
    case "refused": {
      const past = state.past.filter(({ id }) => id !== step.id);
      const sent = without(state.sent, step.id);
      return { ...state, past, sent, troubles: put(state.troubles, step.id, step.trouble) };
    }
    case "read": {
      const held = state.offences.get(step.offence.id);
      // What was entered is entered on what was read then: a change meanwhile must show as a conflict.
      if (!held || state.drafts.has(held.id) || step.offence.version <= held.version) return state;
      return { ...state, offences: put(state.offences, held.id, step.offence) };
    }
    case "drop": {
      const theirs = state.troubles.get(step.id)?.theirs;
      const offences = theirs ? put(state.offences, step.id, theirs) : state.offences;
      const [drafts, troubles] = [without(state.drafts, step.id), without(state.troubles, step.id)];
      const past = state.past.filter(({ id }) => id !== step.id);
      return { ...state, offences, drafts, troubles, past };
    }
    case "undo":
      return undo(state);
    case "offer":
      return { ...state, offered: step.kept.filter((each) => isUnsaved(state, each)) };
    case "take-up":
      return takeUp(state);
    case "discard":
      return { ...state, offered: [] };
  }
}

/** What the browser is to keep: what was entered and is not stored, and what is still on offer. */
export function unsavedTies({ offences, drafts, offered }: BenchState): UnsavedTie[] {
  const entered = [...drafts].map(([id, tie]) => ({
    ...{ id, version: offences.get(id)?.version ?? 0, tie },
  }));
  return [...offered.filter(({ id }) => !drafts.has(id)), ...entered];
}

function isUnsaved({ offences }: BenchState, { id, tie }: UnsavedTie): boolean {
  const said = (each: Tie) => JSON.stringify([each.correspondences, each.exclusion]);
  const stored = offences.get(id);
  return stored !== undefined && (said(stored) !== said(tie) || stored.version === 0);
}

/** What was entered on another version than is stored now stays a draft, and shows as a conflict. */
function takeUp(state: BenchState): BenchState {
  const taken = state.offered.filter(({ id }) => !state.drafts.has(id));
  let { drafts, troubles } = state;
  for (const { id, version, tie } of taken) {
    drafts = put(drafts, id, tie);
    const theirs = state.offences.get(id);
    if (theirs && theirs.version !== version)
      troubles = put(troubles, id, { code: "conflict", faults: [], theirs });
  }
  return { ...state, drafts, troubles, offered: [], openId: taken[0]?.id ?? state.openId };
}

/** What an undo stores again; null where the last step was not saved. */
export function undoneTie({ past }: BenchState): { id: number; tie: Tie } | null {
  const last = past.at(-1);
  return last?.stored ? { id: last.id, tie: last.stored } : null;
}

function enter(state: BenchState, id: number, tie: Tie, field: string | null): BenchState {
  const last = state.past.at(-1);
  const goesOn = field !== null && last?.id === id && last.field === field;
  const step = { id, draft: state.drafts.get(id) ?? null, stored: null, field };
  return {
    ...state,
    drafts: put(state.drafts, id, tie),
    past: goesOn ? state.past : [...state.past, step],
  };
}

function send(state: BenchState, step: Extract<BenchStep, { kind: "send" }>): BenchState {
  const { id, tie, next, isUndo } = step;
  // Whoever saves where a conflict is shown has seen it.
  const offence = state.troubles.get(id)?.theirs ?? state.offences.get(id);
  if (!offence) return state;
  const { correspondences, exclusion } = state.sent.get(id) ?? offence;
  // What led to what is saved is undone with it.
  const before = state.past.filter((past) => past.id !== id || past.stored !== null);
  // A reading that was given cannot be taken back to none.
  const isFirst = state.isReading && offence.version === 0;
  const saved = { id, draft: null, stored: { correspondences, exclusion }, field: null };
  return {
    ...state,
    offences: put(state.offences, id, offence),
    drafts: put(state.drafts, id, tie),
    sent: put(state.sent, id, tie),
    troubles: without(state.troubles, id),
    past: isUndo ? before.slice(0, -1) : isFirst ? before : [...before, saved],
    openId: next ?? id,
  };
}

function keep(state: BenchState, id: number, tie: Tie, version: number): BenchState {
  const offence = state.offences.get(id);
  if (!offence) return state;
  return {
    ...state,
    offences: put(state.offences, id, { ...offence, ...tie, version }),
    drafts: state.drafts.get(id) === tie ? without(state.drafts, id) : state.drafts,
    sent: state.sent.get(id) === tie ? without(state.sent, id) : state.sent,
  };
}

function undo(state: BenchState): BenchState {
  const last = state.past.at(-1);
  if (!last || last.stored) return state;
  const drafts = last.draft
    ? put(state.drafts, last.id, last.draft)
    : without(state.drafts, last.id);
  return { ...state, drafts, past: state.past.slice(0, -1), openId: last.id };
}

function put<Value>(
  map: ReadonlyMap<number, Value>,
  id: number,
  value: Value,
): ReadonlyMap<number, Value> {
  return new Map(map).set(id, value);
}

function without<Value>(map: ReadonlyMap<number, Value>, id: number): ReadonlyMap<number, Value> {
  if (!map.has(id)) return map;
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
