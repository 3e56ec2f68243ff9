import { useTranslations } from "next-intl";
import type { Category } from "@/domain/classification/category";
import {
  type Classification,
  categoriesBelow,
  neighboursOf,
  pathTo,
} from "@/domain/classification/classification";
import type { Reading } from "@/lib/reading/reading";
import { CategoryLink } from "./category-link";
import { ResidualMark } from "./residual-mark";

interface Props {
  classification: Classification;
  category: Category;
  reading: Reading;
}

/** Where a category stands: all above it, those beside it, and those right below. */
export function CategoryPlace({ classification, category, reading }: Props) {
  const t = useTranslations();
  const above = pathTo(classification, category).slice(0, -1);
  const { siblings } = neighboursOf(classification, category);
  const below = categoriesBelow(classification, category.code);
  return (
    <div className="space-y-4 text-sm">
      {above.length > 0 && (
        <nav aria-label={t("site.breadcrumb")}>
          <h3>{t("classification.above")}</h3>
          <ol className="mt-1">
            {above.map((entry) => (
              <li key={entry.code}>
                <span className="text-ink-soft">{t(`classification.level.${entry.level}`)}</span>{" "}
                <CategoryLink category={entry} reading={reading} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div>
        <h3>{t("classification.beside")}</h3>
        <ul className="mt-1">
          {siblings.map((entry) => (
            <li key={entry.code}>
              {entry === category ? (
                <strong aria-current="true" className="inline-block py-1">
                  <bdi className="tabular-nums">{entry.code}</bdi> {t("classification.thisOne")}
                </strong>
              ) : (
                <CategoryLink category={entry} reading={reading} />
              )}
              <ResidualMark category={entry} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t("classification.below")}</h3>
        {below.length === 0 ? (
          <p className="text-ink-soft mt-1">{t("classification.nothingBelow")}</p>
        ) : (
          <ul className="mt-1">
            {below.map((entry) => (
              <li key={entry.code}>
                <CategoryLink category={entry} reading={reading} />
                <ResidualMark category={entry} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Leads to the categories before and after in the order of the codes. */
export function CategoryTurning({ classification, category, reading }: Props) {
  const t = useTranslations("classification");
  const { previous, next } = neighboursOf(classification, category);
  return (
    <nav
      aria-label={t("turning")}
      className="no-print flex flex-wrap justify-between gap-x-8 gap-y-2"
    >
      {previous && (
        <span>
          <span className="text-ink-soft">{t("previous")}</span>{" "}
          <CategoryLink category={previous} reading={reading} />
        </span>
      )}
      {next && (
        <span className="ms-auto">
          <span className="text-ink-soft">{t("next")}</span>{" "}
          <CategoryLink category={next} reading={reading} />
        </span>
      )}
    </nav>
  );
}
