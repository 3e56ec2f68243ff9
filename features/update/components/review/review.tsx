import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import type { UpdateKind } from "@/domain/update/update-state";
import type { UpdatePage } from "../../update-queries";
import { ConcludeForm } from "./conclude-form";
import { EditTitle } from "./edit-title";
import { keyCap } from "./key-cap";
import { ProposedChanges } from "./proposed-changes";
import { ReviewBoard } from "./review-board";
import { ReviewProgress } from "./review-progress";
import type { UpdateActions } from "./update-actions";

/** Reasons of versions are public and in English, as those of the seed are. */
const defaultReasons: Record<UpdateKind, string> = {
  country: "Update by the country, reviewed by the Centre",
  centre: "Reading by the Centre",
  correction: "Reviewed by the Centre",
};

/** The changes of an update with a reviewer's buttons, and the end of the review. */
export function Review({ page, actions }: { page: UpdatePage; actions: UpdateActions }) {
  const t = useTranslations("review");
  const { update, changes, conflicts } = page;
  return (
    <ReviewBoard
      key={update.version}
      updateId={update.id}
      changes={changes.map(({ key, proposalHash, verdict }) => ({
        key,
        proposalHash,
        mark: verdict,
      }))}
      decide={actions.decide}
    >
      <div className="space-y-4">
        <ReviewProgress />
        <p className="needs-script text-ink-soft text-sm">{t.rich("reviewKeys", { k: keyCap })}</p>
        <ProposedChanges page={page} actions={actions} />
        <SectionBlock id="conclude" title={t("concludeTitle")} className="scroll-mt-16">
          <ConcludeForm
            version={update.version}
            hasConflicts={conflicts.length > 0}
            defaultReason={defaultReasons[update.kind]}
            titles={Object.fromEntries(
              changes.map(({ key, edit }) => [
                key,
                <EditTitle key={key} edit={edit} drafts={[update.content, page.base.draft]} />,
              ]),
            )}
            action={actions.conclude}
          />
        </SectionBlock>
      </div>
    </ReviewBoard>
  );
}
