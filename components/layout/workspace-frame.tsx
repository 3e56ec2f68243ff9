import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { LanguageLinks, type WorkspaceEntry, WorkspaceNav } from "./workspace-links";

/** What every page of the workspace stands in; without entries for those who are not signed in. */
export function WorkspaceFrame({
  locale,
  entries,
  aside,
  children,
}: {
  locale: Locale;
  entries: readonly WorkspaceEntry[];
  /** At the end of the header: who is signed in, and the way out. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const site = useTranslations("site");
  const t = useTranslations("workspace");
  return (
    <>
      <a
        href="#content"
        className="bg-surface absolute start-2 -top-20 z-10 rounded p-2 focus:top-2"
      >
        {site("skip")}
      </a>
      <header className="border-line bg-surface border-b">
        <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
          <a href={`/${locale}`} className="text-ink font-semibold no-underline">
            {site("name")}
          </a>
          {entries.length > 0 && <WorkspaceNav label={t("nav")} entries={entries} />}
          <LanguageLinks label={site("languages")} present={locale} />
          {aside}
        </div>
      </header>
      <main id="content" className="mx-auto max-w-[76rem] px-4 pt-6 pb-12 sm:px-6">
        {children}
      </main>
      <footer className="border-line text-ink-soft border-t text-sm">
        <div className="mx-auto max-w-[76rem] space-y-2 px-4 py-6 sm:px-6">
          <p className="max-w-4xl">{site("disclaimer")}</p>
          <p>
            <a href={`/${locale}`}>{t("publicPages")}</a> ·{" "}
            <a href={`/${locale}/method`}>{site("method")}</a>
          </p>
        </div>
      </footer>
    </>
  );
}
