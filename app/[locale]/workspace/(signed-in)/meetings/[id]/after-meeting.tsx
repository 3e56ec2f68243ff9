import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { CommitmentWorkList } from "@/features/commitment/components/commitment-work-list";
import { ProposeForm } from "@/features/commitment/components/propose-form";
import { KeepProposalForm } from "@/features/manual/components/keep-proposal-form";
import { ProposalList } from "@/features/manual/components/proposal-list";
import type { Locale } from "@/lib/i18n/locales";
import { commitmentActions } from "../../commitments/commitment-actions";
import { propose } from "../../commitments/commitment-deeds";
import { keep, move } from "../../manual/manual-actions";
import { challengeOptions, commitmentTargets } from "./challenge-options";
import type { Desk } from "./meeting-desk";

/** What came of a meeting: outcomes, what countries promised, what the Manual lacks. */
export function AfterMeeting({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = useTranslations("engagement.desk");
  const category = useTranslations("category");
  const { document, world, may, commitments, earlier, proposals, addressed } = desk;
  const here = `/workspace/meetings/${document.id}`;
  const actions = commitmentActions(locale, here);
  const named = (code: Parameters<typeof category>[0]) => category(code);
  return (
    <div className="space-y-6">
      <Part title={t("outcomes")}>
        {document.outcomes.length === 0 && <p className="text-ink-soft">{t("noOutcomes")}</p>}
        <ul className="list-disc space-y-1 ps-5">
          {document.outcomes.map((outcome) => (
            <li key={outcome.text}>
              <StatementText text={outcome} />
            </li>
          ))}
        </ul>
      </Part>
      {earlier.length > 0 && (
        <Part title={t("earlierCommitments")}>
          <CommitmentWorkList commitments={earlier} actions={actions} today={desk.today} />
        </Part>
      )}
      <Part title={t("commitments")}>
        <CommitmentWorkList commitments={commitments} actions={actions} today={desk.today} />
        {may.propose && (
          <details className="mt-4">
            <summary>{t("propose")}</summary>
            <div className="mt-2 max-w-2xl">
              <ProposeForm
                action={propose.bind(null, locale, document.id)}
                targets={commitmentTargets(addressed, locale, named)}
              />
            </div>
          </details>
        )}
      </Part>
      {may.edit && (
        <Part title={t("proposals")}>
          <ProposalList proposals={proposals} move={move.bind(null, locale, here)} />
          <details className="mt-4">
            <summary>{t("keepProposal")}</summary>
            <div className="mt-2 max-w-2xl">
              <KeepProposalForm
                action={keep.bind(null, locale, here, world, document.id)}
                challenges={challengeOptions(addressed, locale, named)}
              />
            </div>
          </details>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="space-y-2">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
