import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";

type Params = Promise<{ locale: string; scope: string; rest: string[] }>;

export function generateStaticParams(): { rest: string[] }[] {
  return [];
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  await getReading(params);
  const t = await getTranslations("absence");
  return { title: t("notFoundTitle") };
}

/** Any address under a language that is no page. */
export default async function UnknownPage({ params }: { params: Params }) {
  const reading = await getReading(params);
  const t = await getTranslations();
  return (
    <PageFrame
      reading={reading}
      path=""
      title={t("absence.notFoundTitle")}
      lead={t("absence.notFoundText")}
    >
      <NotFoundStatus />
      <ul className="list-disc ps-5">
        <li>
          <a href={readingPath(reading, "")}>{t("site.overview")}</a>
        </li>
        <li>
          <a href={readingPath(reading, "/countries")}>{t("site.countries")}</a>
        </li>
        <li>
          <a href={readingPath(reading, "/meetings")}>{t("site.meetings")}</a>
        </li>
      </ul>
    </PageFrame>
  );
}
