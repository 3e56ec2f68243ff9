import { useFormatter, useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { TableChanges } from "@/domain/correspondence/table-changes";
import type { VariableChanges } from "@/domain/correspondence/variable-availability";
import { OffenceItems } from "./offence-items";
import { VariableChangesInWords } from "./variable-changes-in-words";

/** What changed against the version before, each kind with its rule. */
export function TableChangesInWords({
  changes,
  variables,
}: {
  changes: TableChanges;
  variables?: VariableChanges;
}) {
  const t = useTranslations("correspondence.changes");
  const format = useFormatter();
  const offences = {
    added: changes.added,
    removed: changes.removed,
    retied: changes.retied.map(({ after }) => after),
    jumps: changes.jumps.map(({ after }) => after),
    reworded: changes.reworded.map(({ after }) => after),
  };
  return (
    <SectionBlock id="changes" title={t("title")}>
      <div className="space-y-4">
        {(["added", "removed", "retied", "jumps", "reworded"] as const).map((kind) => (
          <div key={kind}>
            <h3>
              {t(`${kind}.title`)}: {format.number(offences[kind].length)}
            </h3>
            <p className="text-ink-soft max-w-3xl text-sm">{t(`${kind}.rule`)}</p>
            {offences[kind].length > 0 && (
              <details className="print-open text-sm">
                <summary>{t("which")}</summary>
                <OffenceItems offences={offences[kind]} />
              </details>
            )}
          </div>
        ))}
        {variables && <VariableChangesInWords changes={variables} />}
      </div>
    </SectionBlock>
  );
}
