import { useTranslations } from "next-intl";
import type { VersionPage } from "../table-queries";
import { CommentLine } from "./comment-line";

/** Under an offence of a version: what was said of it, whether it changed since, and where it is changed or commented on. */
export function OffenceRemarks({
  page: { remarks, version, may },
  offence: { id, code },
}: {
  page: VersionPage;
  offence: { id: number; code: string };
}) {
  const t = useTranslations("tables.remarks");
  const offences = useTranslations("tables.offence");
  const sent = remarks.sent.find(({ offenceId }) => offenceId === id);
  const open = remarks.open.find(({ offenceId }) => offenceId === id);
  const isChanged = version.state === "submitted" && remarks.changedIds.has(id);
  const isRemarked = sent !== undefined || open !== undefined || isChanged;
  const anchor = `offence-${id}`;
  const link = (may.edit || may.review) && (
    // Relative, and without a frame: a large table has thousands of them.
    <a
      id={isRemarked ? undefined : anchor}
      href={`${version.id}/offences/${id}`}
      className="no-print block text-sm"
    >
      {may.edit ? offences("changeOne", { code }) : t(open ? "changeComment" : "comment", { code })}
    </a>
  );
  if (!isRemarked) return link;
  return (
    <div id={anchor}>
      {sent && <CommentLine comment={sent} />}
      {(sent || isChanged) && (
        <p className="text-sm font-semibold">
          {t(sent ? `answer.${sent.answer}` : "answer.changed")}
        </p>
      )}
      {open && (
        <div className="border-notice-line bg-notice mt-1 rounded border p-2">
          <p className="text-sm font-semibold">{t("pending")}</p>
          <CommentLine comment={open} />
        </div>
      )}
      {link}
    </div>
  );
}
