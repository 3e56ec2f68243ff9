import { useTranslations } from "next-intl";

/** The numbers of the sources that a statement cites, leading to the page's list of sources. */
export function SourceNumbers({
  sourceIds,
  numberById,
}: {
  sourceIds: string[];
  numberById: ReadonlyMap<string, number>;
}) {
  const t = useTranslations("country");
  return (
    <span className="whitespace-nowrap">
      {sourceIds.map((id) => (
        <a
          key={id}
          href={`#source-${numberById.get(id)}`}
          aria-label={t("sourceNumber", { number: numberById.get(id) ?? 0 })}
          className="me-0.5"
        >
          [{numberById.get(id)}]
        </a>
      ))}
    </span>
  );
}
