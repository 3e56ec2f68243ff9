import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { FigureRules } from "@/features/method/components/figure-rules";
import { FrameworkSections } from "@/features/method/components/framework-sections";
import { MethodContents } from "@/features/method/components/method-contents";
import { PeerRules } from "@/features/method/components/peer-rules";
import { PolicySections } from "@/features/method/components/policy-sections";
import { StatementSections } from "@/features/method/components/statement-sections";
import { TimeRules } from "@/features/method/components/time-rules";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";

type Params = Promise<{ locale: string; scope: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("method");
  return pageMetadata(reading, "/method", t("title"), t("description"));
}

export default async function MethodPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("method");
  return (
    <PageFrame reading={reading} path="/method" title={t("title")} lead={t("lead")}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[14rem_1fr]">
        <MethodContents />
        <div className="min-w-0 space-y-9">
          <FrameworkSections />
          <StatementSections />
          <PeerRules />
          <FigureRules reading={reading} />
          <TimeRules reading={reading} />
          <PolicySections reading={reading} />
        </div>
      </div>
    </PageFrame>
  );
}
