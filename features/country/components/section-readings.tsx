import { useTranslations } from "next-intl";
import type { Day } from "@/domain/dates/partial-date";
import type { Sections } from "@/domain/profile/profile";
import { type ReadSection, twoReadings } from "@/domain/status/two-readings";
import { ReadingsNote } from "./readings-note";
import { StatementInWords } from "./statement-in-words";

/** Where the country and the Centre differ on the same thing in a section: both, with the country's comment under them. */
export function SectionReadings({
  section,
  sections,
  day,
  numberById,
}: {
  /** The stages have their own, which also knows of public documents. */
  section: Exclude<ReadSection, "stages">;
  sections: Sections;
  day: Day;
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations("country");
  return twoReadings(sections, section, day).map(({ country, centre, comments }) => (
    <ReadingsNote
      key={country.id}
      title={t("twoReadings")}
      readings={[country, centre].map((statement) => ({
        statement,
        words: <StatementInWords entry={statement} />,
      }))}
      comments={comments}
      numberById={numberById}
    />
  ));
}
