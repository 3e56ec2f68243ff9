"use client";

import { usePathname } from "next/navigation";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";

export interface WorkspaceEntry {
  label: string;
  href: string;
  /** True where pages below it are not its own, as for the first page of all. */
  isExact?: boolean;
}

export function WorkspaceNav({
  label,
  entries,
}: {
  label: string;
  entries: readonly WorkspaceEntry[];
}) {
  const path = usePathname();
  const isPresent = ({ href, isExact }: WorkspaceEntry) =>
    path === href || (!isExact && path.startsWith(`${href}/`));
  return (
    <nav aria-label={label} className="no-print order-last w-full">
      <ul className="-mx-1 flex flex-wrap gap-x-1">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a
              href={entry.href}
              aria-current={isPresent(entry) ? "page" : undefined}
              className="text-ink-soft hover:text-ink aria-[current]:text-ink aria-[current]:border-link inline-block border-b-2 border-transparent px-1.5 py-1.5 no-underline aria-[current]:font-semibold"
            >
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same page in the other languages. */
export function LanguageLinks({ label, present }: { label: string; present: Locale }) {
  const rest = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, "");
  return (
    <nav aria-label={label} className="no-print ms-auto">
      <ul className="flex gap-x-3 text-sm">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}${rest}`}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === present ? "true" : undefined}
              className="aria-[current]:text-ink inline-block py-1 aria-[current]:no-underline"
            >
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
