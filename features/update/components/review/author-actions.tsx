import { useLocale, useTranslations } from "next-intl";
import { isOpen, turnOf } from "@/domain/update/update-state";
import type { UpdatePage } from "../../update-queries";

/** What whoever proposes may do: go on writing, or take the update back. */
export function AuthorActions({
  page: { update, mayEdit, mayWithdraw },
  withdraw,
}: {
  page: UpdatePage;
  withdraw: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const canEdit = mayEdit && turnOf(update.state) === "author";
  const canWithdraw = mayWithdraw && isOpen(update.state);
  if (!canEdit && !canWithdraw) return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      {canEdit && (
        <a
          href={`/${locale}/workspace/updates/${update.id}/edit`}
          className="button text-ink no-underline"
        >
          {t("editLink")}
        </a>
      )}
      {canWithdraw && (
        <form action={withdraw}>
          <input type="hidden" name="version" value={update.version} />
          <button type="submit" className="button">
            {t("withdraw")}
          </button>
        </form>
      )}
    </div>
  );
}
