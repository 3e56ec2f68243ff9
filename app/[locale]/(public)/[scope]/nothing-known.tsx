import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import type { Day } from "@/domain/dates/partial-date";
import { formatDate } from "@/lib/i18n/format-date";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** What stands in place of every page while nothing is known: before the first record, or in an empty world. */
export function NothingKnown({ reading, first }: { reading: Reading; first: Day | undefined }) {
  const t = useTranslations("absence");
  const { locale, asOf, world } = reading;
  if (first === undefined)
    return (
      <PageFrame
        reading={reading}
        path=""
        title={t(world === "sandbox" ? "emptySandboxTitle" : "emptyTitle")}
        lead={t(world === "sandbox" ? "emptySandboxText" : "emptyText")}
      >
        {null}
      </PageFrame>
    );
  const date = formatDate(first, locale);
  return (
    <PageFrame
      reading={reading}
      path=""
      title={t("beforeFirstTitle", { date: formatDate(asOf ?? first, locale) })}
      lead={t("beforeFirstText", { first: date })}
    >
      <p>
        <a href={readingPath({ ...reading, asOf: first }, "")}>
          {t("beforeFirstLink", { first: date })}
        </a>
      </p>
    </PageFrame>
  );
}
