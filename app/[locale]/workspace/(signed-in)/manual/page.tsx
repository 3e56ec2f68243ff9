import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { ProposalList } from "@/features/manual/components/proposal-list";
import { listProposals } from "@/features/manual/manual-queries";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";
import { move } from "./manual-actions";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocaleOf(params);
  const t = await getTranslations({ locale, namespace: "engagement" });
  return { title: t("manual.title") };
}

export default async function ManualPage({ params }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(listProposals(await getCommandContext()));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const t = await getTranslations("engagement");
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <p className="text-sm">
          <a href={`/${locale}/workspace/meetings`}>{t("meetings.title")}</a>
        </p>
        <h1>{t("manual.title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("manual.lead")}</p>
      </div>
      <ProposalList proposals={opened.value} move={move.bind(null, locale, "/workspace/manual")} />
    </div>
  );
}
