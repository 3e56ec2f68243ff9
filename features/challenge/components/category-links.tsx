import { useTranslations } from "next-intl";
import { challengeCategories } from "@/domain/framework/framework";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** Every category by code and name. */
export function CategoryLinks({ reading }: { reading: Reading }) {
  const t = useTranslations("category");
  return (
    <ul className="space-y-1">
      {challengeCategories.map((category) => (
        <li key={category}>
          <a href={readingPath(reading, `/challenges/${category}`)}>
            {category}: {t(category)}
          </a>
        </li>
      ))}
    </ul>
  );
}
