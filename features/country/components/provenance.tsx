import { useTranslations } from "next-intl";
import { StatementDate } from "@/components/ui/statement-date";
import type { Statement } from "@/domain/profile/statement";
import { SourceNumbers } from "./source-numbers";

/** When, by whom and on what document: what stands behind every statement. */
export function Provenance({
  entry,
  numberById,
}: {
  entry: Statement;
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations("assessor");
  return (
    <span className="text-ink-soft text-sm">
      <StatementDate entry={entry} /> · {t(entry.assessor)}{" "}
      <SourceNumbers sourceIds={entry.sourceIds} numberById={numberById} />
    </span>
  );
}
