import type { ChallengeCategory } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Locale, nameIn } from "@/lib/i18n/locales";
import { firstWords } from "@/lib/plain-text";

/** The challenges of countries, to be chosen by their country, category and first words. */
export function challengeOptions(
  statuses: readonly CountryStatus[],
  locale: Locale,
  named: (category: ChallengeCategory) => string,
) {
  return statuses.flatMap(({ country, names, challenges }) =>
    challenges.map(({ id, category, text }) => ({
      value: `${country}/${id}`,
      label: `${nameIn(names, locale)}: ${named(category)}. ${firstWords(text.text)}`,
    })),
  );
}

/** The countries, each followed by its challenges that still stand in the way. */
export function commitmentTargets(
  statuses: readonly CountryStatus[],
  locale: Locale,
  named: (category: ChallengeCategory) => string,
) {
  return statuses.flatMap((status) => {
    const open = status.challenges.filter((challenge) => challenge.status !== "resolved");
    return [
      { value: status.country, label: nameIn(status.names, locale) },
      ...challengeOptions([{ ...status, challenges: open }], locale, named),
    ];
  });
}
