import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { ReadCommitment } from "../commitment-queries";

/** How many commitments wait for an answer, and how many are under way. */
export function CommitmentsLine({
  commitments,
  locale,
}: {
  commitments: readonly ReadCommitment[];
  locale: Locale;
}) {
  const t = useTranslations("engagement.commitment");
  const waiting = commitments.filter(({ state }) => state === "proposed").length;
  const promised = commitments.length - waiting;
  return (
    <p>
      {waiting > 0 && t("waiting", { count: waiting })}{" "}
      {promised > 0 && t("promised", { count: promised })}{" "}
      <a href={`/${locale}/workspace/commitments`}>{t("title")}</a>
    </p>
  );
}
