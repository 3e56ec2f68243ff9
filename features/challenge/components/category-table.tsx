import { useTranslations } from "next-intl";
import { FigureNumber } from "@/components/ui/figure-number";
import { ScrollArea } from "@/components/ui/scroll-area";
import { computeFigure, type FigureContext } from "@/domain/figure/figure";
import { challengeCategories, challengeStatuses } from "@/domain/framework/framework";
import type { CountryStatus } from "@/domain/status/country-status";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Every category with its meaning, and how many countries report it in each state. */
export function CategoryTable({
  statuses,
  context,
  reading,
}: {
  statuses: CountryStatus[];
  context: FigureContext;
  reading: Reading;
}) {
  const t = useTranslations();
  return (
    <ScrollArea label={t("challenges.categoriesTitle")}>
      <table className="table-plain min-w-[34rem] print:min-w-0">
        <thead>
          <tr>
            <th scope="col">{t("challenges.category")}</th>
            {challengeStatuses.map((status) => (
              <th key={status} scope="col" className="w-24 text-end!">
                {t(`challengeStatus.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {challengeCategories.map((category) => (
            <tr key={category}>
              <th
                scope="row"
                className="bg-page sticky start-0 font-normal! max-sm:w-40 max-sm:max-w-40"
              >
                <a href={readingPath(reading, `/challenges/${category}`)} className="font-semibold">
                  {t(`category.${category}`)}
                </a>
                <span className="text-ink-soft block text-sm">
                  {t(`categoryMeaning.${category}`)}
                </span>
              </th>
              {challengeStatuses.map((status) => (
                <td key={status} className="text-end!">
                  <FigureNumber
                    figure={computeFigure(
                      { kind: "challenge", category, stage: "any", status },
                      statuses,
                      context,
                    )}
                    reading={reading}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
