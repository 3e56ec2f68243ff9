import { useTranslations } from "next-intl";
import type { Mark } from "./review-types";

/** What was decided on a change, by a sign and a word. */
export function MarkLine({ mark }: { mark: Mark | null }) {
  const t = useTranslations("review");
  if (!mark) return <p className="text-ink-soft text-sm">○ {t("undecided")}</p>;
  if (mark.kind === "accepted") return <p className="text-sm font-semibold">✓ {t("accepted")}</p>;
  return (
    <p className="text-sm break-words whitespace-pre-wrap">
      <strong>↩ {t("returned")}</strong> {mark.reason}
    </p>
  );
}
