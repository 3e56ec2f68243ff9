import { useLocale, useTranslations } from "next-intl";
import { SourceLink } from "@/components/ui/source-link";
import type { Source } from "@/domain/profile/statement";
import { formatDate } from "@/lib/i18n/format-date";

/** The documents behind the page, in the order of their numbers. */
export function SourceList({ sources }: { sources: Source[] }) {
  const t = useTranslations("country");
  const locale = useLocale();
  return (
    <ol className="list-decimal space-y-1 ps-6 text-sm print:columns-2 print:space-y-0">
      {sources.map((source) => (
        <li
          key={source.id}
          id={`source-${sources.indexOf(source) + 1}`}
          className="target:bg-notice"
        >
          <SourceLink source={source} />,{" "}
          {source.date ? formatDate(source.date, locale) : t("undated")}
          {source.note && (
            <span className="text-ink-soft">
              {" "}
              · <span lang="en">{source.note}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
