import { useLocale, useTranslations } from "next-intl";
import { turnOf } from "@/domain/update/update-state";
import type { ProposedEdit, UpdatePage } from "../../update-queries";
import { CommentThread } from "./comment-thread";
import { MarkLine } from "./mark-line";
import type { UpdateActions } from "./update-actions";
import { VerdictControls } from "./verdict-controls";

/** Under a change: the reviewer's buttons or what was decided, and what was said of it. */
export function ChangeFoot({
  change,
  label,
  page,
  actions,
}: {
  change: ProposedEdit;
  label: string;
  page: UpdatePage;
  actions: UpdateActions;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const { update, isReviewer, mayComment, mayEdit } = page;
  const comments = page.comments.filter(({ editKey }) => editKey === change.key);
  const canFix =
    change.verdict?.kind === "returned" && mayEdit && turnOf(update.state) === "author";
  return (
    <>
      {isReviewer && (
        <VerdictControls editKey={change.key} label={label} action={actions.decideByForm} />
      )}
      {!isReviewer && change.verdict && (
        <div className="mt-2">
          <MarkLine mark={change.verdict} />
          {canFix && (
            <a href={`/${locale}/workspace/updates/${update.id}/edit#${change.key}`}>
              {t("fixReturned")}
            </a>
          )}
        </div>
      )}
      {(comments.length > 0 || mayComment) && (
        <details className="mt-2" open={comments.length > 0}>
          <summary className="text-sm">{t("threadCount", { count: comments.length })}</summary>
          <div className="mt-1">
            <CommentThread
              comments={comments}
              action={mayComment ? actions.commentOn(change.key) : undefined}
            />
          </div>
        </details>
      )}
    </>
  );
}
