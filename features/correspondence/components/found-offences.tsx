import { useLocale, useTranslations } from "next-intl";
import { ScrollArea } from "@/components/ui/scroll-area";
import { SectionBlock } from "@/components/ui/section-block";
import { StatementText } from "@/components/ui/statement-text";
import { iccsNamed } from "@/domain/classification/iccs";
import { searchWords } from "@/domain/search/fold-text";
import { nameIn } from "@/lib/i18n/locales";
import { type Reading, readingPath } from "@/lib/reading/reading";
import type { FoundOffence } from "../search-offences";
import { OffenceCells } from "./offence-table";

/** What a search of the offences of published tables found, each with its country and its categories. */
export function FoundOffences({
  query,
  found,
  hasMore,
  reading,
}: {
  query: string;
  found: readonly FoundOffence[];
  hasMore: boolean;
  reading: Reading;
}) {
  const t = useTranslations("tables");
  const locale = useLocale();
  const title = t("search.results", { query });
  return (
    <SectionBlock
      id="results"
      title={title}
      lead={
        hasMore
          ? t("search.firstOnly", { shown: found.length })
          : t("search.count", { count: found.length })
      }
    >
      {found.length === 0 ? (
        <p className="max-w-3xl">
          {t(searchWords(query).length === 0 ? "search.noWords" : "search.nothing")}
        </p>
      ) : (
        <ScrollArea label={title}>
          <table className="table-plain min-w-[32rem]">
            <thead>
              <tr>
                <th scope="col">{t("offences.name")}</th>
                <th scope="col">{t("offences.categories")}</th>
                <th scope="col">{t("public.country")}</th>
                <th scope="col">{t("search.table")}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ id, offence, table, version, names }) => (
                <tr key={id}>
                  <OffenceCells offence={offence} classification={iccsNamed(version.iccsVersion)} />
                  <td>
                    <a href={readingPath(reading, `/countries/${table.country}`)}>
                      {nameIn(names, locale)}
                    </a>
                  </td>
                  <td>
                    <a href={readingPath(reading, `/classification/tables/${table.id}`)}>
                      <StatementText text={table.institution} />
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </SectionBlock>
  );
}
