import { useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import type { Classification } from "@/domain/classification/classification";
import { type ListedOffences, listQuery } from "../offence-pages";
import type { StoredOffence, VersionPage } from "../table-queries";
import { OffenceRemarks } from "./offence-remarks";
import { OffenceTable } from "./offence-table";
import { PagedOffences } from "./paged-offences";

/** The offences of a version, some at a time, and a form that looks for some of them. */
export function VersionOffences({
  page,
  listed: { offences, places, find, isFindable },
  classification,
  path,
}: {
  page: VersionPage;
  listed: ListedOffences<StoredOffence>;
  classification: Classification;
  /** Of the version. */
  path: string;
}) {
  const t = useTranslations("tables.pages");
  return (
    <div className="space-y-2">
      {isFindable && (
        <SearchForm
          action={`${path}#offences`}
          name="find"
          query={find}
          label={t("label")}
          hint={t("hint")}
          submit={t("submit")}
        />
      )}
      <PagedOffences
        places={places}
        find={find}
        pathOf={(number) => `${path}${listQuery({ find, page: number })}#offences`}
      >
        {find !== "" && (
          <p className="no-print text-sm">
            <a href={`${path}#offences`}>{t("all")}</a>
          </p>
        )}
        <OffenceTable
          offences={offences}
          classification={classification}
          below={(offence) => <OffenceRemarks page={page} offence={offence} />}
        />
      </PagedOffences>
    </div>
  );
}
