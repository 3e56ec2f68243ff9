import { useTranslations } from "next-intl";
import { StatementProvenance } from "@/components/ui/statement-provenance";
import { StatementText } from "@/components/ui/statement-text";
import type { StatementOf } from "@/domain/profile/profile";
import type { Source } from "@/domain/profile/statement";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The challenges of the lesson's own country that it answers, each leading to its place on the status page. */
export function AnsweredChallenges({
  country,
  challenges,
  sources,
  reading,
}: {
  country: string;
  challenges: StatementOf<"challenges">[];
  sources: readonly Source[];
  reading: Reading;
}) {
  const t = useTranslations();
  if (challenges.length === 0)
    return <span className="text-ink-soft">{t("lessons.answersNothing")}</span>;
  return (
    <ul className="space-y-1">
      {challenges.map((challenge) => (
        <li key={challenge.id}>
          <a href={readingPath(reading, `/countries/${country}#${challenge.id}`)}>
            {t(`category.${challenge.category}`)}
          </a>{" "}
          ({t(`challengeStatus.${challenge.status}`)}): <StatementText text={challenge.text} />{" "}
          <StatementProvenance entry={challenge} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
