import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/lib/i18n/format-date";
import type { UpdatePage } from "../../update-queries";
import { CommentForm } from "./comment-form";
import type { FormAction } from "./review-types";

/** What was said of an update, or of one of its changes, by whom and when. */
export function CommentThread({
  comments,
  action,
}: {
  comments: UpdatePage["comments"];
  /** Without it nothing can be added. */
  action: FormAction | undefined;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  return (
    <div className="max-w-2xl space-y-3">
      {comments.length > 0 && (
        <ol className="space-y-2">
          {comments.map((comment) => (
            <li key={comment.id} className="border-line border-s-2 ps-3">
              <p className="text-ink-soft text-sm">
                <strong>{comment.writtenByName ?? t("somebody")}</strong> ·{" "}
                <time dateTime={comment.writtenAt}>{formatInstant(comment.writtenAt, locale)}</time>
              </p>
              <p dir="auto" className="break-words whitespace-pre-wrap">
                {comment.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {action && <CommentForm action={action} />}
    </div>
  );
}
