import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { SdgIndicator } from "@/domain/classification/sdg-indicator";
import { listParts } from "@/lib/i18n/format-list";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** An indicator by number and official title, which is in English. */
export function IndicatorName({ indicator: { indicator, title } }: { indicator: SdgIndicator }) {
  return (
    <>
      <bdi className="font-semibold tabular-nums">{indicator}</bdi>{" "}
      <span lang="en" dir="ltr" className="[unicode-bidi:isolate]">
        {title}
      </span>
    </>
  );
}

/** How an indicator rests on the ICCS, and whose reading that is. */
export function IndicatorBasis({
  indicator: { relation, tags, isJudgement },
}: {
  indicator: SdgIndicator;
}) {
  const t = useTranslations("classification.indicators");
  return (
    <>
      {t(`relation.${relation}`)}
      {tags.length > 0 && (
        <>
          {" "}
          {t("withTags")} <bdi>{tags.join(", ")}</bdi>.
        </>
      )}
      {isJudgement && (
        <>
          {" "}
          <strong>{t("judgement")}</strong>
        </>
      )}
    </>
  );
}

/** Codes of categories, each leading to its page. */
export function CodeLinks({ codes, reading }: { codes: readonly string[]; reading: Reading }) {
  const locale = useLocale();
  return listParts(codes, locale).map(({ type, value }, at) =>
    type === "element" ? (
      <a key={value} href={readingPath(reading, `/classification/${value}`)}>
        <bdi className="tabular-nums">{value}</bdi>
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words between have no other name than their place.
      <Fragment key={at}>{value}</Fragment>
    ),
  );
}
