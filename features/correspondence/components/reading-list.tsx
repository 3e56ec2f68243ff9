import { useTranslations } from "next-intl";
import { directionOf } from "@/lib/i18n/locales";

const rowsOnPage = 50;

interface ReadOffence {
  id: number;
  code: string;
  name: string;
  language: string;
  own: readonly { category: string }[] | null;
}

/** The page of the offences that the open one is on, with what the reader has read each as. */
export function ReadingList({
  offences,
  openId,
}: {
  offences: readonly ReadOffence[];
  openId: number;
}) {
  const t = useTranslations("tables.second");
  const bench = useTranslations("tables.bench");
  const at = offences.findIndex(({ id }) => id === openId);
  const first = at - (at % rowsOnPage);
  const rows = offences.slice(first, first + rowsOnPage);
  const [before, after] = [offences[first - 1], offences[first + rowsOnPage]];
  return (
    <>
      <ol className="border-line divide-line max-h-[60vh] divide-y overflow-y-auto rounded border">
        {rows.map(({ id, code, name, language, own }) => (
          <li key={id} className={id === openId ? "bg-sunken" : ""}>
            <a
              href={`?offence=${id}`}
              aria-current={id === openId ? "true" : undefined}
              className={`block px-2 py-1 no-underline ${id === openId ? "font-semibold" : ""}`}
            >
              <bdi className="tabular-nums">{code}</bdi>{" "}
              <span lang={language} dir={directionOf(language)} className="text-ink">
                {name}
              </span>
              <span className="text-ink-soft block text-sm font-normal tabular-nums">
                {own === null
                  ? t("notRead")
                  : own.map(({ category }) => category).join(", ") || t("noCategory")}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <span className="text-ink-soft tabular-nums">
          {bench("shown", { from: first + 1, to: first + rows.length, count: offences.length })}
        </span>
        {before && <a href={`?offence=${before.id}`}>{bench("before")}</a>}
        {after && <a href={`?offence=${after.id}`}>{bench("after")}</a>}
      </p>
    </>
  );
}
