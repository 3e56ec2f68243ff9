import { useTranslations } from "next-intl";
import { CorrectionForm } from "./correction-form";
import type { NamedCountry } from "./country-choice";
import { type CentreAction, ReadingForm } from "./reading-form";

/** What the Centre may write of itself: its reading of a country, and corrections of a country's history. */
export function CentreActions({
  countries,
  openReading,
  openCorrection,
}: {
  countries: readonly NamedCountry[];
  openReading: CentreAction;
  openCorrection: CentreAction;
}) {
  const t = useTranslations("review");
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div>
        <h3>{t("readingTitle")}</h3>
        <ReadingForm countries={countries} action={openReading} />
      </div>
      <div>
        <h3>{t("correctionTitle")}</h3>
        <CorrectionForm countries={countries} action={openCorrection} />
      </div>
    </div>
  );
}
