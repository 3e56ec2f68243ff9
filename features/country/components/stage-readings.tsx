import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { Day } from "@/domain/dates/partial-date";
import type { Sections } from "@/domain/profile/profile";
import { differingReadings } from "@/domain/status/stage-reading";
import { Provenance } from "./provenance";

/** Where the country and others read different stages, all readings, with the country's comment under them. */
export function StageReadings({
  sections,
  day,
  numberById,
}: {
  sections: Sections;
  day: Day;
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations();
  const readings = differingReadings(sections.stages, day);
  if (readings.length === 0) return null;
  const ids = new Set(readings.map((reading) => reading.statement.id));
  const comments = sections.comments.filter(
    (comment) => comment.aboutId !== null && ids.has(comment.aboutId),
  );
  return (
    <div className="border-notice-line bg-notice mt-4 rounded border p-3">
      <p className="font-semibold">{t("country.readingsDiffer")}</p>
      <ul className="mt-1 space-y-1">
        {readings.map(({ assessor, statement }) => (
          <li key={assessor}>
            {t(`stage.${statement.stage}`)} <Provenance entry={statement} numberById={numberById} />
          </li>
        ))}
      </ul>
      {comments.map((comment) => (
        <p key={comment.id} className="mt-2">
          {t("country.comment")} <StatementText text={comment.text} />{" "}
          <Provenance entry={comment} numberById={numberById} />
        </p>
      ))}
    </div>
  );
}
