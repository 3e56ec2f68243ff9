import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadHelpedNotes } from "@/app/helped-notes";
import { loadStanding } from "@/app/load-standing";
import { PageFrame } from "@/components/layout/page-frame";
import { SectionBlock } from "@/components/ui/section-block";
import { challengeCategories } from "@/domain/framework/framework";
import { lessonEntries } from "@/domain/lesson/lesson-entry";
import { filterLessons, openFilter } from "@/domain/lesson/lesson-filter";
import { CategoryFigures } from "@/features/challenge/components/category-figures";
import { CategoryStatements } from "@/features/challenge/components/category-statements";
import { sortByName } from "@/features/country/sort-by-name";
import { LessonList } from "@/features/lesson/components/lesson-list";
import { pageMetadata } from "@/lib/page-metadata";
import { getReading } from "@/lib/reading/get-reading";
import { readingPath } from "@/lib/reading/reading";
import { UnknownCategory } from "./unknown-category";

type Params = Promise<{ locale: string; scope: string; category: string }>;

export function generateStaticParams(): { category: string }[] {
  return [];
}

/** The codes are in capital letters; any other spelling is no second address of the page. */
function findCategory(code: string) {
  return challengeCategories.find((category) => category === code);
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { category: code } = await params;
  const reading = await getReading(params);
  const t = await getTranslations();
  const category = findCategory(code);
  if (!category) return { title: t("absence.unknownCategoryTitle") };
  const name = t(`category.${category}`);
  const description = t("challenges.categoryDescription", { category: name });
  return pageMetadata(reading, `/challenges/${category}`, name, description);
}

export default async function CategoryPage({ params }: { params: Params }) {
  const { category: code } = await params;
  const reading = await getReading(params);
  const t = await getTranslations();
  const category = findCategory(code);
  if (!category) return <UnknownCategory reading={reading} />;
  const standing = await loadStanding(reading);
  const statuses = sortByName(standing.statuses, reading.locale);
  const { day, context } = standing;
  const lessons = filterLessons(lessonEntries(statuses), { ...openFilter, category });
  return (
    <PageFrame
      reading={reading}
      path={`/challenges/${category}`}
      title={t(`category.${category}`)}
      lead={t(`categoryMeaning.${category}`)}
    >
      <div className="space-y-10">
        <SectionBlock
          id="figures"
          title={t("challenges.figuresTitle")}
          lead={t("challenges.figuresLead")}
        >
          <CategoryFigures
            category={category}
            statuses={statuses}
            context={context}
            reading={reading}
          />
        </SectionBlock>
        <CategoryStatements category={category} statuses={statuses} day={day} reading={reading} />
        <SectionBlock
          id="lessons"
          title={t("challenges.lessonsTitle")}
          lead={t("challenges.lessonsLead")}
        >
          {lessons.length === 0 && <p className="text-ink-soft">{t("challenges.lessonsNone")}</p>}
          <LessonList
            entries={lessons}
            statuses={statuses}
            reading={reading}
            helpedBy={await loadHelpedNotes(reading)}
          />
        </SectionBlock>
        <p className="no-print">
          <a href={readingPath(reading, "/challenges")}>{t("challenges.allCategories")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
