import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { SectionBlock } from "@/components/ui/section-block";
import { dayOf } from "@/domain/dates/partial-date";
import { isOpenCommitment } from "@/domain/engagement/commitment-state";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { listCommitments } from "@/features/commitment/commitment-queries";
import { CommitmentWorkList } from "@/features/commitment/components/commitment-work-list";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { refuse } from "@/lib/open-page";
import { commitmentActions } from "./commitment-actions";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: t("commitment.title") };
}

/** What countries were asked to promise, promised and did, as far as the reader may read it. */
export default async function CommitmentsPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  const { grants } = await requireSignedIn(locale);
  if (grants.length === 0) return <RefusedPage why={refuse("forbidden").refused} />;
  const context = await getCommandContext();
  const t = await getTranslations("engagement");
  const commitments = await listCommitments(context);
  const open = commitments.filter(({ state }) => isOpenCommitment(state));
  const ended = commitments.filter(({ state }) => !isOpenCommitment(state)).reverse();
  const shown = {
    actions: commitmentActions(locale, "/workspace/commitments"),
    today: dayOf(context.now),
  };
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/meetings`}>{t("meetings.title")}</a>
        </p>
        <h1>{t("commitment.title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("commitment.lead")}</p>
        {open.length > 0 && (
          <p className="no-print">
            <a href="/api/commitments/calendar">{t("calendar.commitments")}</a>
          </p>
        )}
      </div>
      <SectionBlock id="open" title={t("commitment.open")}>
        <CommitmentWorkList commitments={open} {...shown} />
      </SectionBlock>
      {ended.length > 0 && (
        <SectionBlock id="ended" title={t("commitment.ended")}>
          <CommitmentWorkList commitments={ended} {...shown} />
        </SectionBlock>
      )}
    </div>
  );
}
