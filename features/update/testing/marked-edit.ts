import { exampleSource, exampleStatement, exampleText } from "@/domain/profile/example-profile";
import type { DraftEntry, Json } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import type { Update } from "../update-store";
import type { MarkedModel } from "./marked-model";
import type { MarkedStep } from "./marked-step";

const sections = ["challenges", "lessons", "events"] as const;
const textFields = { challenges: "text", lessons: "happened", events: "text" } as const;

/** A random change of an update: an entry that comes, changes, goes or is shown to others, or a source. */
export function markedEdit(update: Update, step: MarkedStep, model: MarkedModel): Edit {
  const part = sections[step.pick % sections.length] ?? "events";
  const choice = step.bits % 6;
  const entries = update.content[part];
  const entry = entries[step.pick % Math.max(1, entries.length)];
  // A correction adds only: what it changes in an earlier day, later days may say otherwise.
  if (update.kind === "correction" || !entry || choice <= 1)
    return choice === 1 && update.kind !== "correction"
      ? newSource(model)
      : newEntry(update, part, step, model);
  const at = { part, id: entry.id };
  if (choice === 2) return { ...at, field: null, before: entry, after: null };
  if (choice === 3) return fieldOf(at, entry, "audience", step.audience);
  if (choice === 4) return sourceTitle(update, step, model);
  const text = { ...exampleText(`Changed ${model.mark()}`) };
  return fieldOf(at, entry, textFields[part], text);
}

function newEntry(
  { content, kind }: Update,
  part: (typeof sections)[number],
  { audience, pick }: MarkedStep,
  model: MarkedModel,
): Edit {
  const id = `entry-${model.mark()}`;
  const source = kind === "correction" ? undefined : content.sources[pick % content.sources.length];
  const after = {
    ...exampleStatement(part, { id, audience }),
    assessor: kind === "country" ? ("self-reported" as const) : ("centre-reviewed" as const),
    sourceIds: [source?.id ?? "source-1"],
    [textFields[part]]: { ...exampleText(`Written ${model.mark()}`) },
  };
  return { part, id, field: null, before: null, after };
}

function newSource(model: MarkedModel): Edit {
  const id = `source-${model.mark()}`;
  const after = { ...exampleSource({ id, title: `Document ${model.mark()}` }) };
  return { part: "sources", id, field: null, before: null, after };
}

function sourceTitle({ content }: Update, { pick }: MarkedStep, model: MarkedModel): Edit {
  const sources = content.sources.filter(({ id }) => !id.startsWith("confirmation-"));
  const source = sources[pick % sources.length] as DraftEntry;
  const at = { part: "sources" as const, id: source.id };
  return fieldOf(at, source, "title", `Renamed ${model.mark()}`);
}

function fieldOf(
  at: Pick<Edit, "part" | "id">,
  entry: DraftEntry,
  field: string,
  after: Json,
): Edit {
  return { ...at, field, before: entry[field] ?? null, after };
}
