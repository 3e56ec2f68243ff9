import type { Source } from "@/domain/profile/statement";

/** The document behind a statement, by title and publisher. */
export function SourceLink({ source }: { source: Source }) {
  const label = `${source.title} (${source.publisher})`;
  return source.url === null ? (
    <span lang="en">{label}</span>
  ) : (
    <a href={source.url} lang="en" rel="external" className="break-words">
      {label}
    </a>
  );
}
