import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { type Edit, editKey } from "@/domain/update/edit";
import type { UpdatePage } from "../../update-queries";
import { ChangeFoot } from "./change-foot";
import { ChangeSections } from "./change-sections";
import { labelsOf } from "./labels";
import type { UpdateActions } from "./update-actions";

/** What an update changes. */
export function ProposedChanges({ page, actions }: { page: UpdatePage; actions: UpdateActions }) {
  const t = useTranslations();
  const { update, base, changes } = page;
  const wordsOf = ({ part, field }: Edit) =>
    [
      part === "sources" ? t("review.sourcesPart") : t(`revision.section.${part}`),
      field === null
        ? t("review.wholeEntry")
        : t(
            (part === "sources"
              ? `revision.sourceField.${field}`
              : `revision.field.${field}`) as "revision.field.date",
          ),
    ].join(", ");
  return (
    <SectionBlock id="changes" title={t("review.changesTitle")}>
      {changes.length === 0 && <p className="text-ink-soft">{t("review.noChanges")}</p>}
      <div className="space-y-6">
        <ChangeSections
          base={base.draft}
          proposed={update.content}
          edits={changes.map(({ edit }) => edit)}
          labels={labelsOf(base.draft, update.content)}
          renderFoot={(edit) => {
            const change = changes.find(({ key }) => key === editKey(edit));
            return (
              change && (
                <ChangeFoot change={change} label={wordsOf(edit)} page={page} actions={actions} />
              )
            );
          }}
        />
      </div>
    </SectionBlock>
  );
}
