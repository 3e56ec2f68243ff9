import { useTranslations } from "next-intl";
import type { Places } from "../../offence-pages";

/** Which part of the offences is on the workbench, and the ways to the others. */
export function BenchParts({ places }: { places: Places }) {
  const t = useTranslations("tables.pages");
  const { number, parts } = places;
  if (parts === 1) return null;
  return (
    <nav aria-label={t("parts")} className="no-print space-y-1">
      <p className="max-w-3xl">{t("part", { ...places })}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 text-sm tabular-nums">
        {Array.from({ length: parts }, (_, at) => at + 1).map((each) => (
          <li key={each}>
            <a
              href={`?part=${each}`}
              aria-current={each === number ? "page" : undefined}
              className={each === number ? "font-semibold no-underline" : undefined}
            >
              {t("partLink", { number: each })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
