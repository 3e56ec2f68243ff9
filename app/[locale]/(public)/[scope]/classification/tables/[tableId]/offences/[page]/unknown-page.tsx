import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { tablePath } from "../../load-table";

/** The answer to an address of a page that the table did not have on the day. */
export function UnknownPage({ reading, tableId }: { reading: Reading; tableId: string }) {
  const t = useTranslations("tables.pages");
  return (
    <PageFrame reading={reading} path={tablePath(tableId)} title={t("unknown")}>
      <NotFoundStatus />
      <p>
        <a href={readingPath(reading, tablePath(tableId))}>{t("toTable")}</a>
      </p>
    </PageFrame>
  );
}
