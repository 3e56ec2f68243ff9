import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryName } from "@/components/ui/category-name";
import { directionOf, nameIn } from "@/lib/i18n/locales";
import type { NamedReason, OffenceAid } from "../../workbench-queries";
import type { Suggestions } from "./use-aid";

export type CategoryNames = Record<string, { en: string; es: string }>;

/** The suggested categories with their reasons, each with its key; without scripts only to be read. */
export function SuggestionList({
  suggestions,
  names,
  taken,
  onTake,
}: {
  suggestions: Suggestions;
  names: CategoryNames;
  taken: readonly string[];
  onTake: ((code: string) => void) | null;
}) {
  const t = useTranslations("tables.bench");
  if (suggestions === "waiting") return <p className="text-ink-soft">{t("waiting")}</p>;
  if (suggestions === "failed") return <p className="fault">{t("aidFailed")}</p>;
  if (suggestions.length === 0) return <p className="text-ink-soft">{t("noSuggestion")}</p>;
  return (
    <ol className="space-y-1">
      {suggestions.map(({ code, reasons }, at) => (
        <li key={code}>
          {onTake ? (
            <button
              type="button"
              className={`button w-full text-start ${taken.includes(code) ? "border-link border-2" : ""}`}
              aria-pressed={taken.includes(code)}
              aria-keyshortcuts={String(at + 1)}
              onClick={() => onTake(code)}
            >
              <kbd>{at + 1}</kbd> <bdi className="tabular-nums">{code}</bdi>{" "}
              {names[code] && <CategoryName names={names[code]} />}
              {taken.includes(code) && <span aria-hidden="true"> ✓</span>}
            </button>
          ) : (
            <>
              <bdi className="tabular-nums">{code}</bdi>{" "}
              {names[code] && <CategoryName names={names[code]} />}
            </>
          )}
          <Reasons reasons={reasons} />
        </li>
      ))}
    </ol>
  );
}

function Reasons({ reasons }: { reasons: OffenceAid["suggestions"][number]["reasons"] }) {
  return (
    <ul className="text-ink-soft ps-2 text-sm">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Reason reason={reason} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ reason }: { reason: NamedReason }): ReactNode {
  const t = useTranslations("tables.bench.reason");
  const locale = useLocale();
  const quoted = (text: string, language: string) => () => (
    <q lang={language} dir={directionOf(language)}>
      {text}
    </q>
  );
  switch (reason.kind) {
    case "earlier":
      return t("earlier");
    case "country":
      return t.rich("country", {
        country: nameIn(reason.names ?? {}, locale) || reason.country,
        offence: quoted(reason.offence, reason.language),
      });
    case "name":
      return t.rich("name", { name: quoted(reason.name, reason.language) });
    case "term":
      return t.rich("term", { term: quoted(reason.term, "en") });
  }
}
