import { useLocale, useTranslations } from "next-intl";
import { AreaField, ChoiceField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import { dueReminder } from "@/domain/engagement/commitment-state";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import type { ReadCommitment } from "../commitment-queries";

export interface CommitmentActions {
  answer: (commitment: ReadCommitment, answer: "confirm" | "decline") => FormAction;
  end: (commitment: ReadCommitment) => FormAction;
}

/** Commitments with whose turn it is, and what the reader can do with each. */
export function CommitmentWorkList({
  commitments,
  actions,
  today,
}: {
  commitments: readonly ReadCommitment[];
  actions: CommitmentActions;
  today: Day;
}) {
  const t = useTranslations("engagement.commitment");
  const locale = useLocale();
  if (commitments.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="space-y-3">
      {commitments.map((each) => (
        <li key={each.id} className="border-line bg-surface space-y-2 rounded border p-3">
          <p>
            <strong>{nameIn(each.countryNames, locale)}</strong>: <StatementText text={each.what} />
          </p>
          <p className="text-ink-soft text-sm">
            <span dir="auto">{each.who}</span> ·{" "}
            {t("due", { date: formatDate(each.dueOn, locale) })}
            {dueReminder(each, today) === "overdue" && ` · ${t("overdue")}`} ·{" "}
            <StatementText text={each.meetingTitle} />
          </p>
          <p>
            {t(`turn.${each.state}`, {
              date: each.endedOn === null ? "" : formatDate(each.endedOn, locale),
            })}{" "}
            {each.result && <StatementText text={each.result} />}
          </p>
          <CommitmentDeeds commitment={each} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function CommitmentDeeds({
  commitment,
  actions,
}: {
  commitment: ReadCommitment;
  actions: CommitmentActions;
}) {
  const t = useTranslations("engagement.commitment");
  const { may } = commitment;
  return (
    <div className="no-print flex flex-wrap items-start gap-3">
      {may.answer &&
        (["confirm", "decline"] as const).map((answer) => (
          <FieldsForm key={answer} action={actions.answer(commitment, answer)} label={t(answer)}>
            {null}
          </FieldsForm>
        ))}
      {(may.end || may.takeBack) && (
        <details className="w-full">
          <summary>{t(may.end ? "end" : "takeBack")}</summary>
          <div className="mt-2 max-w-xl">
            <FieldsForm
              action={actions.end(commitment)}
              label={t(may.end ? "endDone" : "takeBack")}
            >
              {may.end && (
                <ChoiceField
                  name="outcome"
                  label={t("outcome")}
                  options={[
                    { value: "keep", label: t("outcomeKeep") },
                    { value: "drop", label: t("outcomeDrop") },
                  ]}
                />
              )}
              <AreaField name="result" label={t(may.end ? "result" : "reason")} />
            </FieldsForm>
          </div>
        </details>
      )}
    </div>
  );
}
