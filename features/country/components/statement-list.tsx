import { StatementText } from "@/components/ui/statement-text";
import type { Statement, Text } from "@/domain/profile/statement";
import { Provenance } from "./provenance";

/** Statements that are a text and nothing more, the newest first. */
export function StatementList({
  entries,
  numberById,
  empty,
}: {
  entries: (Statement & { text: Text })[];
  numberById: ReadonlyMap<string, number>;
  empty: string;
}) {
  if (entries.length === 0) return <p className="text-ink-soft">{empty}</p>;
  return (
    <ul className="space-y-2">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <StatementText text={entry.text} /> <Provenance entry={entry} numberById={numberById} />
        </li>
      ))}
    </ul>
  );
}
