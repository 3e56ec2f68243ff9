import { CategoryName } from "@/components/ui/category-name";
import type { Category } from "@/domain/classification/category";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** A category by code and name, leading to its page. */
export function CategoryLink({
  category: { code, names },
  reading,
}: {
  category: Category;
  reading: Reading;
}) {
  return (
    <a href={readingPath(reading, `/classification/${code}`)} className="inline-block py-1">
      <bdi className="tabular-nums">{code}</bdi> <CategoryName names={names} />
    </a>
  );
}
