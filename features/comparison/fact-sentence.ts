import type { useTranslations } from "next-intl";
import type { ComparisonFact } from "@/domain/comparison/comparison";
import { formatList } from "@/lib/i18n/format-list";
import type { Locale } from "@/lib/i18n/locales";

type Translate = ReturnType<typeof useTranslations<never>>;

/** A fact as a full sentence in the reader's language. */
export function factSentence(
  fact: ComparisonFact,
  nameOf: (country: string) => string,
  t: Translate,
  locale: Locale,
): string {
  const list = (values: readonly string[]) => formatList(values, locale);
  const names = (countries: readonly string[]) => list(countries.map(nameOf));
  switch (fact.code) {
    case "same-stage":
      return t("compare.fact.sameStage", {
        countries: names(fact.countries),
        stage: t(`stage.${fact.stage}`),
      });
    case "stages-apart":
      return t("compare.fact.stagesApart", {
        earlier: names(fact.earlier.countries),
        earlierStage: t(`stage.${fact.earlier.stage}`),
        later: names(fact.later.countries),
        laterStage: t(`stage.${fact.later.stage}`),
        steps: fact.steps,
      });
    case "stage-not-reported":
      return t("compare.fact.stageNotReported", { countries: names(fact.countries) });
    case "shared-challenge":
      return t("compare.fact.sharedChallenge", {
        countries: names(fact.countries),
        category: t(`category.${fact.category}`),
      });
    case "only-challenge":
      return t("compare.fact.onlyChallenge", {
        country: nameOf(fact.country),
        categories: list(fact.categories.map((category) => t(`category.${category}`))),
      });
    case "lesson-for-open":
      return t("compare.fact.lessonForOpen", {
        learned: names(fact.learned),
        category: t(`category.${fact.category}`),
        open: names(fact.open),
      });
    case "no-challenge-reported":
      return t("compare.fact.noChallenge", { countries: names(fact.countries) });
    case "no-lesson-reported":
      return t("compare.fact.noLesson", { countries: names(fact.countries) });
  }
}
