import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { Provenance } from "./provenance";

export function ChallengeTable({
  challenges,
  numberById,
  reading,
}: {
  challenges: CountryStatus["challenges"];
  numberById: ReadonlyMap<string, number>;
  reading: Reading;
}) {
  const t = useTranslations();
  if (challenges.length === 0) return <p className="text-ink-soft">{t("country.noChallenge")}</p>;
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("country.challenge")}</th>
          <th scope="col">{t("country.challengeStatus")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("country.stageWhereMet")}
          </th>
        </tr>
      </thead>
      <tbody>
        {challenges.map((entry) => (
          <tr key={entry.id} id={entry.id}>
            <td>
              <a href={readingPath(reading, `/challenges/${entry.category}`)}>
                {t(`category.${entry.category}`)}
              </a>
              <br />
              <StatementText text={entry.text} />{" "}
              <Provenance entry={entry} numberById={numberById} />
            </td>
            <td>
              {t(`challengeStatus.${entry.status}`)}
              {entry.severity && (
                <span className="text-ink-soft block text-sm">
                  {t("country.severity", { severity: t(`severity.${entry.severity}`) })}
                </span>
              )}
            </td>
            <td className="max-sm:hidden">{t(`stage.${entry.stage}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
