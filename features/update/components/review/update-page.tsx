import { useTranslations } from "next-intl";
import { SectionBlock } from "@/components/ui/section-block";
import { isOpen, turnOf } from "@/domain/update/update-state";
import type { UpdatePage } from "../../update-queries";
import { SettleConflicts } from "../settle-conflicts";
import { AuthorActions } from "./author-actions";
import { CommentThread } from "./comment-thread";
import { EditList } from "./edit-list";
import { labelsOf } from "./labels";
import { ProposedChanges } from "./proposed-changes";
import { Review } from "./review";
import type { UpdateActions } from "./update-actions";
import { UpdateHead } from "./update-head";
import { UpdateResult } from "./update-result";

/** An update as everybody sees it who may read it, with what each of them may do. */
export function UpdatePageView({
  page,
  actions,
  faultCode,
}: {
  page: UpdatePage;
  actions: UpdateActions;
  /** What became of the last form that was sent without JavaScript, where it was refused. */
  faultCode: string | undefined;
}) {
  const t = useTranslations("review");
  const { update, base, since, conflicts, comments, isReviewer, mayEdit, mayComment } = page;
  const drafts = [update.content, base.draft];
  const isUnderWay = isOpen(update.state);
  const maySettle = isReviewer || (mayEdit && turnOf(update.state) === "author");
  return (
    <div className="space-y-6">
      <UpdateHead page={page} />
      {faultCode !== undefined && (
        <p role="alert" className="fault">
          {t.has(`fault.${faultCode}` as "fault.conflict")
            ? t(`fault.${faultCode}` as "fault.conflict")
            : t("fault.invalid")}
        </p>
      )}
      <UpdateResult page={page} />
      <AuthorActions page={page} withdraw={actions.withdraw} />
      {isUnderWay && maySettle && conflicts.length > 0 && (
        <SettleConflicts
          version={update.version}
          conflicts={conflicts}
          drafts={drafts}
          action={actions.settle}
        />
      )}
      {isUnderWay && since.length > 0 && (
        <details>
          <summary>
            {t("sinceTitle")} ({t("changeCount", { count: since.length })})
          </summary>
          <EditList edits={since} drafts={drafts} labels={labelsOf(...drafts)} />
        </details>
      )}
      {isReviewer ? (
        <Review page={page} actions={actions} />
      ) : (
        <ProposedChanges page={page} actions={actions} />
      )}
      <SectionBlock id="comments" title={t("threadTitle")} lead={t("threadLead")}>
        <CommentThread
          comments={comments.filter(({ editKey }) => editKey === null)}
          action={mayComment ? actions.commentOn(null) : undefined}
        />
      </SectionBlock>
    </div>
  );
}
