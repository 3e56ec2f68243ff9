import { useState } from "react";
import type { Day } from "@/domain/dates/partial-date";
import type { Draft, DraftEntry, Json, PartName } from "@/domain/update/draft";
import { isSame, valueAt } from "@/domain/update/edit";
import { newEntry } from "@/domain/update/new-entry";
import type { UpdateKind } from "@/domain/update/update-state";
import type { Place } from "./draft-layers";
import type { DraftSync } from "./draft-sync";

/** What a person can do with the entries of a draft, and what follows from it. */
export function useEntries({
  update: { kind },
  base,
  draft,
  today,
  sync,
}: {
  update: { kind: UpdateKind };
  base: Draft;
  draft: Draft;
  today: Day;
  sync: DraftSync;
}) {
  const [lastSourceIds, setLastSourceIds] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly { part: PartName; entry: DraftEntry }[]>([]);

  const change = (place: Place, after: Json) => {
    const { part, id, field } = place;
    const entry = draft[part].find((each) => each.id === id);
    if (field === null && after === null && entry)
      setRemoved((before) => [...before.filter((each) => each.entry.id !== id), { part, entry }]);
    sync.change(place, after);
  };
  const changeField = (part: PartName, entry: DraftEntry, field: string, after: Json) => {
    change({ part, id: entry.id, field }, after);
    if (field === "sourceIds" && Array.isArray(after))
      setLastSourceIds(after.filter((id) => typeof id === "string"));
    const standing = base[part].find(({ id }) => id === entry.id);
    if (part === "sources" || kind !== "country" || standing?.assessor !== "public-document")
      return;
    // What was read in a document and the country rewords is the country's word, until it takes the last change back.
    const isAsPublished = Object.keys(standing).every(
      (each) =>
        each === "assessor" ||
        isSame(standing[each] ?? null, (each === field ? after : entry[each]) ?? null),
    );
    const assessor = isAsPublished ? "public-document" : "self-reported";
    change({ part, id: entry.id, field: "assessor" }, assessor);
  };
  const add = (part: PartName, fields: { [field: string]: Json } = {}) => {
    const sourceIds = lastSourceIds.filter(
      (id) => valueAt(draft, { part: "sources", id, field: null }) !== null,
    );
    const entry = { ...newEntry(part, { kind, today, mark: randomMark(), sourceIds }), ...fields };
    change({ part, id: entry.id, field: null }, entry);
    return entry;
  };
  const removedOf = (part: PartName): DraftEntry[] => {
    const isHere = (id: string) => draft[part].some((entry) => entry.id === id);
    const mine = removed.filter((each) => each.part === part).map(({ entry }) => entry);
    const published = base[part].filter(({ id }) => mine.every((entry) => entry.id !== id));
    return [...published, ...mine].filter(({ id }) => !isHere(id));
  };
  return { actions: { change, changeField, add }, lastSourceIds, removedOf };
}

/** Eight digits that nobody else has by chance. */
function randomMark(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
