import { useTranslations } from "next-intl";

export const methodSections = [
  "proposal",
  "stages",
  "criteria",
  "tables",
  "components",
  "rules",
  "current",
  "statements",
  "assessors",
  "dates",
  "context",
  "audience",
  "challenges",
  "peers",
  "freshness",
  "figures",
  "durations",
  "ranking",
  "map",
  "sources",
  "sandbox",
  "disclaimer",
] as const;

/** Leads to every section of the page. */
export function MethodContents() {
  const t = useTranslations("method");
  return (
    <nav aria-label={t("contents")} className="no-print text-sm lg:sticky lg:top-4 lg:self-start">
      <p className="text-ink-soft font-semibold">{t("contents")}</p>
      <ul className="mt-1 columns-1 gap-6 min-[26rem]:columns-2 lg:columns-1">
        {methodSections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} className="inline-block py-1">
              {t(`${section}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
