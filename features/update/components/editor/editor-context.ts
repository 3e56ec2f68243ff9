import { createContext, useContext } from "react";
import type { Day } from "@/domain/dates/partial-date";
import type { Draft, DraftEntry, Json, PartName } from "@/domain/update/draft";
import type { UpdateKind } from "@/domain/update/update-state";
import type { Held, Place } from "./draft-layers";

/** What every part of the editor reads, and what it can ask for. */
export interface Editor {
  kind: UpdateKind;
  countryName: string;
  today: Day;
  draft: Draft;
  /** What is published. */
  base: Draft;
  /** Codes of what keeps the draft from being submitted, by the key of the edit. */
  faults: ReadonlyMap<string, string>;
  /** The reasons with which the Centre returned changes, by the key of the edit. */
  returned: ReadonlyMap<string, string>;
  held: ReadonlyMap<string, Held>;
  /** The sources of the statement edited last in this visit. */
  lastSourceIds: readonly string[];
  /** The entries that are unfolded, as `part/id`. */
  unfolded: ReadonlySet<string>;
  change(place: Place, after: Json): void;
  /** The same for a field of an entry, with what follows from it. */
  changeField(part: PartName, entry: DraftEntry, field: string, after: Json): void;
  add(part: PartName, fields?: { [field: string]: Json }): DraftEntry;
  /** Shows a section, unfolds an entry and moves the focus there, or to one of its fields. */
  goTo(part: PartName, id?: string, field?: string): void;
  fold(part: PartName, id: string, isUnfolded: boolean): void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("not inside an editor");
  return editor;
}

/** The id of the element that stands for a place, for links and the focus. */
export function elementIdOf(part: PartName, id?: string, field?: string): string {
  return [part, id, field].filter((each) => each !== undefined).join("/");
}
