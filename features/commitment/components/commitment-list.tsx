import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { dueReminder } from "@/domain/engagement/commitment-state";
import { formatDate } from "@/lib/i18n/format-date";
import type { ShownCommitment } from "../commitment-queries";

/** What countries promised and what came of it, as the public is told. */
export function CommitmentList({
  commitments,
  day,
  lead,
}: {
  commitments: readonly ShownCommitment[];
  day: Day;
  /** What stands before each: its country, or its meeting. */
  lead: (commitment: ShownCommitment) => ReactNode;
}) {
  const t = useTranslations("engagement.commitment");
  const locale = useLocale();
  return (
    <ul className="space-y-2">
      {commitments.map((each) => (
        <li key={each.id}>
          <p>
            {lead(each)}: <StatementText text={each.what} />
          </p>
          <p className="text-ink-soft text-sm">
            <span dir="auto">{each.who}</span> ·{" "}
            {t("due", { date: formatDate(each.dueOn, locale) })} ·{" "}
            {t(`state.${each.state}`, {
              date: each.endedOn === null ? "" : formatDate(each.endedOn, locale),
            })}
            {dueReminder(each, day) === "overdue" && ` · ${t("overdue")}`}
            {each.result && (
              <>
                {": "}
                <StatementText text={each.result} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
