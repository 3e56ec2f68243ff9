import { useLocale, useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import { isOpen } from "@/domain/update/update-state";
import { nameIn } from "@/lib/i18n/locales";
import type { ListedTable } from "../table-queries";
import { VersionLine } from "./version-line";
import { VersionTurn } from "./version-turn";

/** The tables of countries, each with what is published and what is under way. */
export function TableList({ tables }: { tables: readonly ListedTable[] }) {
  const t = useTranslations("tables");
  const locale = useLocale();
  if (tables.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("add.country")}</th>
          <th scope="col">{t("institution")}</th>
          <th scope="col">{t("newest")}</th>
          <th scope="col">{t("open")}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table, names, versions }) => {
          const published = versions.find(({ state }) => state === "published");
          const open = versions.find(({ state }) => isOpen(state));
          return (
            <tr key={table.id}>
              <td>{nameIn(names, locale)}</td>
              <th scope="row" className="font-normal">
                <a href={`/${locale}/workspace/correspondence/${table.id}`}>
                  <StatementText text={table.institution} />
                </a>
              </th>
              <td>{published ? <VersionLine version={published} /> : t("nothingPublished")}</td>
              <td>
                {open ? (
                  <>
                    <VersionLine version={open} />
                    <br />
                    <span className="text-ink-soft text-sm">
                      <VersionTurn version={open} commented={open.commented} />
                    </span>
                  </>
                ) : (
                  t("nothingOpen")
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
