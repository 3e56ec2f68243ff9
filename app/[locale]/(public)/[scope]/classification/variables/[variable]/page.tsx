import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { SectionBlock } from "@/components/ui/section-block";
import { variableByKey } from "@/domain/classification/disaggregating-variable";
import { VariableValues } from "@/features/classification/components/variable-table";
import { VariableByTable } from "@/features/correspondence/components/variable-by-table";
import { listPublishedTables } from "@/features/correspondence/published-queries";
import { withStatements } from "@/features/correspondence/published-variables";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { dayOfReading, readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string; variable: string }>;

const listPath = "/classification/variables";

export function generateStaticParams(): { variable: string }[] {
  return [];
}

async function load(params: Params) {
  const { variable: key } = await params;
  return { key, reading: await getReading(params), variable: variableByKey.get(key) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { key, reading, variable } = await load(params);
  const t = await getTranslations("classification.variables");
  if (!variable) return { title: t("unknown") };
  return pageMetadata(reading, `${listPath}/${key}`, variable.name, t("description"));
}

/** A disaggregating variable: its values, and what published tables state of it. */
export default async function VariablePage({ params }: { params: Params }) {
  const { key, reading, variable } = await load(params);
  const t = await getTranslations("classification.variables");
  const all = <a href={readingPath(reading, listPath)}>{t("all")}</a>;
  if (!variable)
    return (
      <PageFrame reading={reading} path={listPath} title={t("unknown")}>
        <NotFoundStatus />
        <p>{all}</p>
      </PageFrame>
    );
  const tables = await listPublishedTables(reading.world, dayOfReading(reading));
  return (
    <PageFrame
      reading={reading}
      path={`${listPath}/${key}`}
      title={<bdi lang="en">{variable.name}</bdi>}
      lead={t(`group.${variable.group}`)}
    >
      <div className="space-y-8">
        <SectionBlock id="values" title={t("values")}>
          <VariableValues variable={variable} />
        </SectionBlock>
        <SectionBlock id="countries" title={t("countries")} lead={t("countriesLead")}>
          <VariableByTable variable={key} tables={await withStatements(tables)} reading={reading} />
        </SectionBlock>
        <p className="no-print">{all}</p>
      </div>
    </PageFrame>
  );
}
