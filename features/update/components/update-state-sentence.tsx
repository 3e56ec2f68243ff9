import { useLocale, useTranslations } from "next-intl";
import type { UpdateKind, UpdateState } from "@/domain/update/update-state";
import { formatDate } from "@/lib/i18n/format-date";

/** Where an update stands: whose turn it is, since when, and why. */
export function UpdateStateSentence({
  update: { kind, state, stateSince },
}: {
  update: { kind: UpdateKind; state: UpdateState; stateSince: string };
}) {
  const t = useTranslations("editing.state");
  const locale = useLocale();
  const author = kind === "country" ? "country" : "centre";
  return <p>{t(`${author}.${state}`, { date: formatDate(stateSince.slice(0, 10), locale) })}</p>;
}
