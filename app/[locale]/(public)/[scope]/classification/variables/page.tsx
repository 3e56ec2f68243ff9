import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { variableGroups } from "@/domain/classification/disaggregating-variable";
import { ClassificationLinks } from "@/features/classification/components/classification-links";
import { VariableTable } from "@/features/classification/components/variable-table";
import { VariableInTables } from "@/features/correspondence/components/variable-in-tables";
import { listPublishedTables } from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string }>;

const path = "/classification/variables";

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const reading = await getReading(params);
  const t = await getTranslations("classification.variables");
  return pageMetadata(reading, path, t("title"), t("lead"));
}

export default async function VariablesPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations("classification.variables");
  const tables = await withStatements(
    await listPublishedTables(reading.world, dayOfReading(reading)),
  );
  return (
    <PageFrame reading={reading} path={path} title={t("title")} lead={t("lead")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_15rem]">
        <div className="min-w-0 space-y-8">
          {variableGroups.map((group) => (
            <SectionBlock key={group} id={group} title={t(`group.${group}`)}>
              <VariableTable
                group={group}
                reading={reading}
                shown={(key) => <VariableInTables variable={key} tables={tables} />}
              />
            </SectionBlock>
          ))}
        </div>
        <ClassificationLinks reading={reading} />
      </div>
    </PageFrame>
  );
}
