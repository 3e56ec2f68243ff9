import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";

const officialPage = "https://www.unodc.org/unodc/en/data-and-analysis/statistics/iccs.html";

/** Leads to what belongs to the classification beside its tree, and to the official text. */
export function ClassificationLinks({ reading }: { reading: Reading }) {
  const t = useTranslations("classification");
  return (
    <nav aria-label={t("also")} className="no-print text-sm">
      <h2>{t("also")}</h2>
      <ul className="mt-2 space-y-1">
        {(["tables", "index-terms", "variables", "indicators", "versions"] as const).map((page) => (
          <li key={page}>
            <a href={readingPath(reading, `/classification/${page}`)} className="inline-block py-1">
              {t(`links.${page}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={officialPage} rel="external" className="inline-block py-1">
            {t("officialText")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The address of the official text, in a sentence that says what stands there and not here. */
export function OfficialText() {
  const t = useTranslations("classification");
  return (
    <p>
      {t("officialLead")}{" "}
      <a href={officialPage} rel="external">
        {t("officialText")}
      </a>
    </p>
  );
}
