import { useTranslations } from "next-intl";
import type { Day } from "@/domain/dates/partial-date";
import type { Sections } from "@/domain/profile/profile";
import { differingReadings } from "@/domain/status/stage-reading";
import { commentsOn } from "@/domain/status/two-readings";
import { ReadingsNote } from "./readings-note";

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
  const readings = differingReadings(sections.stages, day).map(({ statement }) => statement);
  if (readings.length === 0) return null;
  return (
    <ReadingsNote
      title={t("country.readingsDiffer")}
      readings={readings.map((statement) => ({
        statement,
        words: t(`stage.${statement.stage}`),
      }))}
      comments={commentsOn(sections.comments, readings)}
      numberById={numberById}
    />
  );
}
