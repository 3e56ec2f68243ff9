import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The answer to an address that names no table that was public on the day. */
export function UnknownTable({ reading }: { reading: Reading }) {
  const t = useTranslations("tables.public");
  return (
    <PageFrame reading={reading} path="/classification/tables" title={t("unknown")}>
      <NotFoundStatus />
      <p>
        <a href={readingPath(reading, "/classification/tables")}>{t("all")}</a>
      </p>
    </PageFrame>
  );
}
