import type { Classification, IndexTerm } from "@/domain/classification/classification";
import { foldText } from "@/domain/search/fold-text";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The alphabetical index by letter; each term leads to the category whose code it carries. */
export function TermIndex({
  classification: { terms, byCode },
  reading,
}: {
  classification: Classification;
  reading: Reading;
}) {
  const letters = new Map<string, IndexTerm[]>();
  for (const entry of terms) {
    if (!byCode.has(entry.code)) continue;
    const letter = foldText(entry.term).charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return (
    <div lang="en" dir="ltr" className="space-y-6">
      {[...letters].map(([letter, entries]) => (
        <section key={letter} id={`letter-${letter}`} aria-label={letter}>
          <h3>{letter}</h3>
          <ul className="mt-1 columns-1 gap-x-8 text-sm sm:columns-2 lg:columns-3">
            {entries.map(({ term, code }) => (
              <li key={`${code} ${term}`} className="py-0.5">
                {term}{" "}
                <a
                  href={readingPath(reading, `/classification/${code}`)}
                  className="tabular-nums"
                  aria-label={`${code}: ${term}`}
                >
                  {code}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
