import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RefusedPage } from "@/components/layout/refused-page";
import { getCommandContext, requireSignedIn } from "@/features/account/session";
import { listBriefings } from "@/features/briefing/briefing-queries";
import { BriefingList } from "@/features/briefing/components/briefing-list";
import { getLocaleOf } from "@/lib/i18n/get-locale";
import { openPage } from "@/lib/open-page";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await getLocaleOf(params), namespace: "briefing" });
  return { title: t("title") };
}

export default async function BriefingsPage({ params, searchParams }: Props) {
  const locale = await getLocaleOf(params);
  await requireSignedIn(locale);
  const opened = await openPage(listBriefings(await getCommandContext()));
  if ("refused" in opened) return <RefusedPage why={opened.refused} />;
  const t = await getTranslations("briefing");
  const { done } = await searchParams;
  const [drafts, issued] = [
    opened.value.filter(({ number }) => number === null),
    opened.value.filter(({ number }) => number !== null),
  ];
  return (
    <div className="space-y-8">
      <div className="space-y-1.5">
        <h1>{t("title")}</h1>
        <p className="text-ink-soft max-w-3xl">{t("lead")}</p>
      </div>
      <div role="status">
        {done === "deleted" && (
          <p className="border-line bg-sunken rounded border p-2">{t("done.deleted")}</p>
        )}
      </div>
      <p>
        <a href={`/${locale}/workspace/briefings/new`} className="button inline-block no-underline">
          {t("new")}
        </a>
      </p>
      <BriefingList id="drafts" title={t("drafts")} empty={t("noDrafts")} briefings={drafts} />
      <BriefingList id="issued" title={t("issued")} empty={t("noneIssued")} briefings={issued} />
    </div>
  );
}
