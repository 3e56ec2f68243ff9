import type { Draft, DraftEntry, Json } from "@/domain/update/draft";
import {
  applyEdits,
  type Conflict,
  type Edit,
  editKey,
  isSame,
  valueAt,
  withEdit,
} from "@/domain/update/edit";
import type { Side } from "@/domain/update/merge";

export type Place = Pick<Edit, "part" | "id" | "field">;

/** An edit that waits for the person who made it: it contradicts what another saved, or no draft can hold it. */
export type Held = Conflict & { code: "contradicted" | string };

/** A draft as one browser knows it: what the server holds, and on top of it what the server has not acknowledged. */
export interface Layers {
  server: Draft;
  version: number;
  /** On the way, or perhaps arrived: their answer is missing. Never merged with later ones, for either may be what the server has. */
  sent: readonly Edit[];
  pending: readonly Edit[];
  held: readonly Held[];
}

/** What the server says to the edits sent to it; the draft where it is not what the sender can compute. */
export interface Acknowledgement {
  version: number;
  conflicts: Conflict[];
  draft?: Draft | undefined;
}

export function layersOf(server: Draft, version: number): Layers {
  return { server, version, sent: [], pending: [], held: [] };
}

/** The draft as the person sees it. */
export function localDraft({ server, sent, pending, held }: Layers): Draft {
  return [...sent, ...pending, ...held.map(({ edit }) => edit)].reduce(overlaid, server);
}

/** All that would be missing if the browser ended now, in the order in which it was made. */
export function unsaved({ sent, pending, held }: Layers): Edit[] {
  return [...sent, ...pending, ...held.map(({ edit }) => edit)];
}

/** What an earlier visit left unsaved, to be sent again. */
export function replayed(layers: Layers, edits: readonly Edit[]): Layers {
  return { ...layers, sent: [...edits, ...layers.sent] };
}

/** A value changed by the person; to what it was before is no change. */
export function changed(layers: Layers, place: Place, after: Json): Layers {
  const key = editKey(place);
  const held = layers.held.find(({ edit }) => editKey(edit) === key);
  if (held?.code === "contradicted")
    return withHeld(layers, { ...held, edit: { ...held.edit, after } });
  const before = held ? held.edit.before : valueAt(localDraft(layers), place);
  const others = layers.held.filter((each) => each !== held);
  return {
    ...layers,
    held: others,
    pending: coalesced(layers.pending, { ...place, before, after }),
  };
}

/** Everything unacknowledged on its way. */
export function sending(layers: Layers): Layers {
  return { ...layers, sent: [...layers.sent, ...layers.pending], pending: [] };
}

/** After the answer to the first edits sent: what was refused as contradicting is held, never sent over the other's. */
export function acknowledged(
  layers: Layers,
  batch: readonly Edit[],
  { version, conflicts, draft }: Acknowledgement,
): Layers {
  const server = draft ?? applyEdits(layers.server, batch).draft;
  const last = new Map(batch.map((edit) => [editKey(edit), edit]));
  const contradicted = conflicts
    .map(({ edit }) => edit)
    // An earlier wording that a lost answer made stale is no contradiction when the last one was taken.
    .filter((edit) => isSameEdit(edit, last.get(editKey(edit))));
  const rest = { ...layers, server, version, sent: layers.sent.slice(batch.length) };
  const holding = contradicted.reduce<Layers>(
    (result, edit) => contradictedBy(result, edit, layers),
    rest,
  );
  return withoutPlaceless(settled(holding), layers);
}

/** After an answer that no draft can hold some edits: these wait, the others go again. */
export function refused(layers: Layers, faults: readonly { path: string; code: string }[]): Layers {
  const codes = new Map(faults.map(({ path, code }) => [path, code]));
  const isRefused = (edit: Edit) => codes.has(editKey(edit));
  const held = layers.sent.filter(isRefused).map((edit) => ({
    edit,
    standing: valueAt(layers.server, edit),
    code: codes.get(editKey(edit)) ?? "",
  }));
  return held.reduce<Layers>(withHeld, {
    ...layers,
    sent: layers.sent.filter((edit) => !isRefused(edit)),
  });
}

/** The person's choice where theirs contradicts another's: theirs goes again, knowing what it replaces. */
export function chosen(layers: Layers, key: string, side: Side): Layers {
  const held = layers.held.find(({ edit }) => editKey(edit) === key);
  if (!held) return layers;
  const rest = { ...layers, held: layers.held.filter((each) => each !== held) };
  if (side === "standing") return rest;
  return { ...rest, pending: coalesced(rest.pending, { ...held.edit, before: held.standing }) };
}

/** With an edit made after others not sent yet: of the same thing they become one that keeps the first `before`. */
function coalesced(pending: readonly Edit[], edit: Edit): Edit[] {
  const whole = pending.find(
    ({ part, id, field, after }) =>
      field === null && after !== null && part === edit.part && id === edit.id,
  );
  if (whole && edit.field !== null) {
    const entry = { ...(whole.after as DraftEntry), [edit.field]: edit.after };
    return pending.map((each) => (each === whole ? { ...whole, after: entry } : each));
  }
  const key = editKey(edit);
  const earlier = pending.find((each) => editKey(each) === key);
  const merged = { ...edit, before: earlier ? earlier.before : edit.before };
  const others = pending.filter((each) => each !== earlier);
  return isSame(merged.before, merged.after) ? others : [...others, merged];
}

function contradictedBy(layers: Layers, edit: Edit, before: Layers): Layers {
  const key = editKey(edit);
  const mine = valueAt(localDraft(before), edit);
  const isOther = (each: Edit) => editKey(each) !== key;
  return withHeld(
    { ...layers, sent: layers.sent.filter(isOther), pending: layers.pending.filter(isOther) },
    {
      edit: { ...edit, after: mine },
      standing: valueAt(layers.server, edit),
      code: "contradicted",
    },
  );
}

/** What waits is compared with what stands now; where both say the same there is nothing to choose. */
function settled(layers: Layers): Layers {
  const held = layers.held
    .map((each) => ({ ...each, standing: valueAt(layers.server, each.edit) }))
    .filter(({ edit, standing }) => !isSame(edit.after, standing));
  return { ...layers, held };
}

/** A change of a field of an entry that another removed stands for its entry, which comes back whole or not at all. */
function withoutPlaceless(layers: Layers, before: Layers): Layers {
  const isPlaceless = (edit: Edit) =>
    edit.field !== null && valueAt(localDraft(layers), { ...edit, field: null }) === null;
  const lost = unsaved(layers).filter(isPlaceless);
  const rest = {
    ...layers,
    sent: layers.sent.filter((edit) => !isPlaceless(edit)),
    pending: layers.pending.filter((edit) => !isPlaceless(edit)),
    held: layers.held.filter(({ edit }) => !isPlaceless(edit)),
  };
  return lost.reduce<Layers>((result, { part, id }) => {
    const place = { part, id, field: null };
    const entry = valueAt(localDraft(before), place);
    return entry === null
      ? result
      : withHeld(result, {
          edit: { ...place, before: null, after: entry },
          standing: null,
          code: "contradicted",
        });
  }, rest);
}

function withHeld(layers: Layers, held: Held): Layers {
  const key = editKey(held.edit);
  const others = layers.held.filter(({ edit }) => editKey(edit) !== key);
  return { ...layers, held: [...others, held] };
}

function overlaid(draft: Draft, edit: Edit): Draft {
  const hasPlace = edit.field === null || valueAt(draft, { ...edit, field: null }) !== null;
  return hasPlace ? withEdit(draft, edit) : draft;
}

function isSameEdit(a: Edit, b: Edit | undefined): boolean {
  return b !== undefined && isSame(a.before, b.before) && isSame(a.after, b.after);
}
