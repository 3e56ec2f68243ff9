import type { IndexTerm } from "@/domain/classification/classification";

/** Terms of the alphabetical index, which is in English. */
export function TermList({ terms }: { terms: readonly IndexTerm[] }) {
  return (
    <ul className="list-disc columns-1 gap-x-8 ps-5 sm:columns-2">
      {terms.map(({ term }) => (
        <li key={term}>
          <bdi lang="en">{term}</bdi>
        </li>
      ))}
    </ul>
  );
}
