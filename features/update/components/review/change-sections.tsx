import type { ReactNode } from "react";
import { changedEntries } from "@/domain/update/changed-entry";
import type { Draft } from "@/domain/update/draft";
import type { Edit } from "@/domain/update/edit";
import { ChangedEntryCard } from "./changed-entry-card";
import type { Labels } from "./labels";
import { PartTitle } from "./part-title";

/** All changes of an update, by section and statement. */
export function ChangeSections({
  base,
  proposed,
  edits,
  labels,
  renderFoot,
}: {
  base: Draft;
  proposed: Draft;
  edits: readonly Edit[];
  labels: Labels;
  renderFoot: (edit: Edit) => ReactNode;
}) {
  return changedEntries(base, proposed, edits).map(({ part, entries }) => (
    <section key={part} className="space-y-3">
      <h3 className="text-ink-soft first-letter:uppercase">
        <PartTitle part={part} />
      </h3>
      {entries.map((entry) => (
        <ChangedEntryCard key={entry.id} {...{ entry, labels, renderFoot }} />
      ))}
    </section>
  ));
}
