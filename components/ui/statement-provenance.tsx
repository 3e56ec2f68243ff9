import { useTranslations } from "next-intl";
import type { Source, Statement } from "@/domain/profile/statement";
import { SourceLink } from "./source-link";
import { StatementDate } from "./statement-date";

/** When, by whom and on what document, in full: for pages that hold no numbered list of sources. */
export function StatementProvenance({
  entry,
  sources,
}: {
  entry: Pick<Statement, "date" | "dateKind" | "assessor" | "sourceIds">;
  /** At least the documents that the statement cites. */
  sources: readonly Source[];
}) {
  const t = useTranslations("assessor");
  const cited = sources.filter((source) => entry.sourceIds.includes(source.id));
  return (
    <span className="text-ink-soft text-sm">
      <StatementDate entry={entry} /> · {t(entry.assessor)}
      {cited.map((source) => (
        <span key={source.id}>
          {" "}
          · <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}
