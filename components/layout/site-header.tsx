import { useTranslations } from "next-intl";
import { localeNames, locales } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";

const entries = [
  { key: "overview", path: "" },
  { key: "countries", path: "/countries" },
  { key: "compare", path: "/compare" },
  { key: "challenges", path: "/challenges" },
  { key: "lessons", path: "/lessons" },
  { key: "meetings", path: "/meetings" },
  { key: "classification", path: "/classification" },
  { key: "method", path: "/method" },
] as const;

export function SiteHeader({ reading, path }: { reading: Reading; path: string }) {
  const t = useTranslations("site");
  const present = `/${path.split("/")[1] ?? ""}`.replace(/\/$/, "");
  return (
    <header className="border-line bg-surface border-b">
      <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a href={readingPath(reading, "")} className="text-ink font-semibold no-underline">
          {t("name")}
        </a>
        <nav aria-label={t("nav")} className="no-print order-last w-full">
          <ul className="-mx-1 flex flex-wrap gap-x-1">
            {entries.map((entry) => (
              <li key={entry.key}>
                <a
                  href={readingPath(reading, entry.path)}
                  aria-current={entry.path === present ? "page" : undefined}
                  className="text-ink-soft hover:text-ink aria-[current]:text-ink aria-[current]:border-link inline-block border-b-2 border-transparent px-1.5 py-1.5 no-underline aria-[current]:font-semibold"
                >
                  {t(entry.key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t("languages")} className="no-print ms-auto">
          <ul className="flex gap-x-3 text-sm">
            {locales.map((locale) => (
              <li key={locale}>
                <a
                  href={readingPath({ ...reading, locale }, path)}
                  hrefLang={locale}
                  lang={locale}
                  aria-current={locale === reading.locale ? "true" : undefined}
                  className="aria-[current]:text-ink inline-block py-1 aria-[current]:no-underline"
                >
                  {localeNames[locale]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a href={`/${reading.locale}/workspace`} className="no-print py-1 text-sm">
          {t("workspace")}
        </a>
      </div>
    </header>
  );
}
