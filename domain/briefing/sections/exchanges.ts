import { compareCountries } from "../../comparison/comparison";
import { namesOf, plain, type SectionWriter, statusesOf } from "../section-writer";

/** Which of the chosen countries could speak with which: those with a lesson in a category in which others report an open challenge. */
export const writeExchanges: SectionWriter = (writing) => {
  const { material, words } = writing;
  const { t } = words;
  const items = compareCountries(statusesOf(material)).flatMap((fact) =>
    fact.code === "lesson-for-open"
      ? [
          plain(
            t("briefingText.exchange", {
              learned: namesOf(fact.learned, writing),
              open: namesOf(fact.open, writing),
              category: t(`category.${fact.category}`),
            }),
          ),
        ]
      : [],
  );
  if (items.length === 0) return { proposal: [t("briefingText.noExchange")], blocks: [] };
  return { proposal: [t("briefingText.exchangesLead")], blocks: [{ kind: "list", items }] };
};
