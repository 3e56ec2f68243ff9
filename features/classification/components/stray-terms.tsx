import { useTranslations } from "next-intl";
import type { IndexTerm } from "@/domain/classification/classification";

/** Terms that the index gives under a code which the version does not have: as printed, and led nowhere. */
export function StrayTerms({ terms }: { terms: readonly IndexTerm[] }) {
  const t = useTranslations("classification");
  return (
    <ul className="space-y-1">
      {terms.map(({ term, code }) => (
        <li key={`${code} ${term}`}>
          <bdi lang="en">{term}</bdi>{" "}
          <span className="text-ink-soft">
            {t.rich("printedCode", { code: () => <bdi className="tabular-nums">{code}</bdi> })}
          </span>
        </li>
      ))}
    </ul>
  );
}
