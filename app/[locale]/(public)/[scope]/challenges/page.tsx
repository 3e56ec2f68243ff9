import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { CategoryTable } from "@/features/challenge/components/category-table";
import { ChallengesByCategory } from "@/features/challenge/components/challenges-by-category";
import { StateTable } from "@/features/challenge/components/state-table";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";

type Params = Promise<{ locale: string; scope: string }>;

const heatTables = [
  { status: "open", texts: "open" },
  { status: "mitigated", texts: "mitigated" },
  { status: "resolved", texts: "resolved" },
  { status: "not-reported", texts: "notReported" },
] as const;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("challenges");
  return pageMetadata(reading, "/challenges", t("title"), t("description"));
}

export default async function ChallengesPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("challenges");
  const { statuses, context } = await loadStanding(reading);
  const counted = { statuses, context, reading };
  return (
    <PageFrame reading={reading} path="/challenges" title={t("title")} lead={t("lead")}>
      <div className="space-y-10">
        <SectionBlock id="categories" title={t("categoriesTitle")} lead={t("categoriesLead")}>
          <CategoryTable {...counted} />
        </SectionBlock>
        {heatTables.map(({ status, texts }) => (
          <SectionBlock
            key={status}
            id={status}
            title={t(`${texts}Title`)}
            lead={t(`${texts}Lead`)}
          >
            <StateTable {...counted} status={status} label={t(`${texts}Title`)} />
          </SectionBlock>
        ))}
        <ChallengesByCategory {...counted} />
      </div>
    </PageFrame>
  );
}
