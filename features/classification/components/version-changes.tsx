import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import type { Category } from "@/domain/classification/category";
import type { VersionChange } from "@/domain/classification/version-changes";

/** What changed from one version to the next: the kind, what stood before, and what stands since. */
export function VersionChanges({ changes }: { changes: VersionChange[] }) {
  const t = useTranslations("classification.versions");
  if (changes.length === 0) return <p>{t("nothingChanged")}</p>;
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("change")}</th>
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ kind, from, to }) => (
          <tr key={`${kind} ${[...from, ...to].map(({ code }) => code).join()}`}>
            <th scope="row">{t(`kind.${kind}`)}</th>
            <td>
              <Named categories={from} />
            </td>
            <td>
              <Named categories={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Named({ categories }: { categories: Category[] }) {
  return (
    <ul>
      {categories.map(({ code, names }) => (
        <li key={code}>
          <bdi className="tabular-nums">{code}</bdi> <CategoryName names={names} />
        </li>
      ))}
    </ul>
  );
}
