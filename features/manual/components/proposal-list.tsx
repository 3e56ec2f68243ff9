import { useLocale, useTranslations } from "next-intl";
import { AreaField, ChoiceField, FieldsForm } from "@/components/ui/deed-fields";
import { StatementText } from "@/components/ui/statement-text";
import { statesAfter } from "@/domain/engagement/manual-proposal-state";
import type { FormAction } from "@/lib/form-action";
import { formatDate } from "@/lib/i18n/format-date";
import { nameIn } from "@/lib/i18n/locales";
import { readingPath } from "@/lib/reading/reading";
import type { ListedProposal } from "../manual-queries";

/** Proposals for the Manual, how far each has come, and the challenges behind it. */
export function ProposalList({
  proposals,
  move,
}: {
  proposals: readonly ListedProposal[];
  /** Notes how far one has come: bound to its id and version by hidden fields. */
  move: FormAction;
}) {
  const t = useTranslations("engagement.manual");
  const locale = useLocale();
  if (proposals.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="space-y-3">
      {proposals.map((each) => (
        <li key={each.id} className="border-line bg-surface space-y-2 rounded border p-3">
          <p>
            <strong dir="auto">{each.section}</strong>: <StatementText text={each.problem} />
          </p>
          <p className="text-ink-soft text-sm">
            {t(`state.${each.state}`)} · {formatDate(each.updatedAt.slice(0, 10), locale)}
          </p>
          {each.answer !== null && (
            <p>
              {t("answerIs")} <span dir="auto">{each.answer}</span>
            </p>
          )}
          <ProposalEvidence proposal={each} />
          {statesAfter(each.state).length > 0 && <MoveForm proposal={each} move={move} />}
        </li>
      ))}
    </ul>
  );
}

function ProposalEvidence({ proposal }: { proposal: ListedProposal }) {
  const t = useTranslations("engagement.manual");
  const locale = useLocale();
  const { evidence, world } = proposal;
  if (evidence.length === 0) return <p className="text-ink-soft text-sm">{t("noEvidence")}</p>;
  return (
    <details>
      <summary>{t("evidenceCount", { count: evidence.length })}</summary>
      <ul className="list-disc space-y-1 ps-5">
        {evidence.map(({ country, countryNames, challengeId, text }) => (
          <li key={`${country}/${challengeId}`}>
            <a
              href={readingPath({ locale, world, asOf: null }, `/countries/${country}#challenges`)}
            >
              {nameIn(countryNames, locale)}
            </a>
            : {text ? <StatementText text={text} /> : t("evidenceGone")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function MoveForm({ proposal, move }: { proposal: ListedProposal; move: FormAction }) {
  const t = useTranslations("engagement.manual");
  return (
    <details className="no-print">
      <summary>{t("move")}</summary>
      <div className="mt-2 max-w-xl">
        <FieldsForm action={move} label={t("move")}>
          <input type="hidden" name="id" value={proposal.id} />
          <input type="hidden" name="version" value={proposal.version} />
          <ChoiceField
            name="state"
            label={t("stateLabel")}
            options={statesAfter(proposal.state).map((state) => ({
              value: state,
              label: t(`state.${state}`),
            }))}
          />
          <AreaField name="answer" label={t("answer")} hint={t("answerHint")} />
        </FieldsForm>
      </div>
    </details>
  );
}
