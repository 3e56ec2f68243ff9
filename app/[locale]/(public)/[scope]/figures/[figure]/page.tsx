import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { SectionBlock } from "@/components/ui/section-block";
import { computeFigure, findFigureDefinition } from "@/domain/figure/figure";
import { FigureMembers } from "@/features/figure/components/figure-members";
import { figureTitle } from "@/features/figure/figure-title";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string; figure: string }>;

export function generateStaticParams(): { figure: string }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { figure } = await params;
  const reading = await getReading(params);
  const t = await getTranslations();
  const definition = findFigureDefinition(figure);
  const title = definition ? figureTitle(definition, t) : t("absence.unknownFigureTitle");
  return pageMetadata(reading, `/figures/${figure}`, title, t("figure.description"));
}

export default async function FigurePage({ params }: { params: Params }) {
  const { figure: id } = await params;
  const reading = await getReading(params);
  const t = await getTranslations();
  const definition = findFigureDefinition(id);
  if (!definition)
    return (
      <PageFrame reading={reading} path="" title={t("absence.unknownFigureTitle")}>
        <NotFoundStatus />
        <p>
          <a href={readingPath(reading, "/method")}>{t("figure.method")}</a>
        </p>
      </PageFrame>
    );
  const { statuses, context } = await loadStanding(reading);
  const figure = computeFigure(definition, statuses, context);
  const members = { statuses, reading };
  return (
    <PageFrame
      reading={reading}
      path={`/figures/${id}`}
      title={
        <>
          {figureTitle(definition, t)}:{" "}
          <span className="tabular-nums">{figure.counted.length}</span>
        </>
      }
      lead={
        <>
          {t(`figure.rule.${definition.kind}`)}{" "}
          <a href={readingPath(reading, "/method#figures")}>{t("figure.method")}</a>
        </>
      }
    >
      <div className="grid gap-8 lg:grid-cols-2">
        <SectionBlock id="counted" title={t("figure.counted", { count: figure.counted.length })}>
          <FigureMembers members={figure.counted} {...members} />
        </SectionBlock>
        <SectionBlock id="left-out" title={t("figure.leftOut", { count: figure.leftOut.length })}>
          <FigureMembers members={figure.leftOut} {...members} />
        </SectionBlock>
      </div>
    </PageFrame>
  );
}
