import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Places } from "../offence-pages";

/** A part of the offences of a version, with what it is of how many, and the ways to the other parts. */
export function PagedOffences({
  places,
  pathOf,
  find = "",
  children,
}: {
  places: Places;
  /** Of the page with a number. */
  pathOf: (page: number) => string;
  /** What was looked for, where the list is of what was found. */
  find?: string;
  children: ReactNode;
}) {
  const t = useTranslations("tables.pages");
  const { total, parts } = places;
  const count = useTranslations("tables.offences")("count", { count: total });
  const shown = parts === 1 ? null : t("shown", { ...places });
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <p className="text-ink-soft">
          {find === "" ? (shown ?? count) : t("found", { query: find, count: total })}
          {find !== "" && shown && <> {shown}</>}
        </p>
        <PageLinks places={places} pathOf={pathOf} label={t("above")} />
      </div>
      {children}
      <PageLinks places={places} pathOf={pathOf} label={t("below")} />
    </>
  );
}

function PageLinks({
  places: { number, parts },
  pathOf,
  label,
}: {
  places: Places;
  pathOf: (page: number) => string;
  label: string;
}) {
  const t = useTranslations("tables.pages");
  if (parts === 1) return null;
  return (
    <nav aria-label={label} className="no-print flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {number > 1 && (
        <>
          <a href={pathOf(1)}>{t("first")}</a>
          <a href={pathOf(number - 1)} rel="prev">
            {t("previous")}
          </a>
        </>
      )}
      <span className="text-ink-soft tabular-nums">{t("page", { number, parts })}</span>
      {number < parts && (
        <>
          <a href={pathOf(number + 1)} rel="next">
            {t("next")}
          </a>
          <a href={pathOf(parts)}>{t("last")}</a>
        </>
      )}
    </nav>
  );
}
