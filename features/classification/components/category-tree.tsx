import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import type { Category } from "@/domain/classification/category";
import { type Classification, categoriesBelow } from "@/domain/classification/classification";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { CategoryLink } from "./category-link";
import { ResidualMark } from "./residual-mark";

/** All categories below one (all of them below null), each to be opened to those below it without JavaScript; on paper all stand open. */
export function CategoryTree({
  classification,
  below,
  reading,
}: {
  classification: Classification;
  below: string | null;
  reading: Reading;
}) {
  return (
    <ul className={below === null ? "space-y-1" : "border-line ms-1.5 border-s ps-4"}>
      {categoriesBelow(classification, below).map((category) => (
        <li key={category.code} className="break-inside-auto">
          <Branch {...{ classification, category, reading }} />
        </li>
      ))}
    </ul>
  );
}

function Branch({
  classification,
  category,
  reading,
}: {
  classification: Classification;
  category: Category;
  reading: Reading;
}) {
  const t = useTranslations("classification");
  const { code, names, level } = category;
  if (categoriesBelow(classification, code).length === 0)
    return (
      <div className="ms-4">
        <CategoryLink category={category} reading={reading} />
        <ResidualMark category={category} />
      </div>
    );
  return (
    <details className="print-open">
      <summary className={level === "section" ? "font-semibold" : ""}>
        <bdi className="tabular-nums">{code}</bdi> <CategoryName names={names} />
        <ResidualMark category={category} />
      </summary>
      <p className="no-print ms-1.5 border-line border-s ps-8 text-sm">
        <a href={readingPath(reading, `/classification/${code}`)} className="inline-block py-1">
          {t("pageOf", { code })}
        </a>
      </p>
      <CategoryTree classification={classification} below={code} reading={reading} />
    </details>
  );
}
