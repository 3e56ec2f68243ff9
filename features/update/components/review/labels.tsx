import type { ReactNode } from "react";
import { SourceLink } from "@/components/ui/source-link";
import { sourceSchema } from "@/domain/profile/statement";
import { type Draft, type DraftEntry, partNames } from "@/domain/update/draft";
import { EntryTitle } from "./entry-title";

/** What the ids of a draft stand for, by id. */
export type Labels = ReadonlyMap<string, ReactNode>;

/** The words for the ids that statements refer to: documents, institutions, and other statements. */
export function labelsOf(...drafts: readonly Draft[]): Labels {
  return new Map(
    drafts.flatMap((draft) =>
      partNames.flatMap((part) =>
        draft[part].map((entry): [string, ReactNode] => [
          entry.id,
          part === "sources" ? (
            sourceLabel(entry)
          ) : (
            <EntryTitle key={entry.id} part={part} entry={entry} />
          ),
        ]),
      ),
    ),
  );
}

export function sourceLabel(entry: DraftEntry): ReactNode {
  const source = sourceSchema.safeParse(entry);
  return source.success ? <SourceLink source={source.data} /> : textOf(entry);
}

function textOf({ title, id }: DraftEntry): string {
  return typeof title === "string" && title !== "" ? title : id;
}
