import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/layout/page-frame";
import { NotFoundStatus } from "@/components/ui/not-found-status";
import { type Reading, readingPath } from "@/lib/reading/reading";

const example = "2022-05-26";

/** The answer to an address whose date is no day: what a date looks like, with one to try. */
export function MalformedDate({ reading, date }: { reading: Reading; date: string }) {
  const t = useTranslations("absence");
  return (
    <PageFrame
      reading={reading}
      path=""
      title={t("malformedDateTitle")}
      lead={t("malformedDateText", { date })}
    >
      <NotFoundStatus />
      <p>
        <a href={readingPath({ ...reading, asOf: example }, "")}>{t("tryDate", { example })}</a>
      </p>
    </PageFrame>
  );
}
