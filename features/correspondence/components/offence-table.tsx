import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryName } from "@/components/ui/category-name";
import type { Classification } from "@/domain/classification/classification";
import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import { formatDate } from "@/lib/i18n/format-date";
import { directionOf } from "@/lib/i18n/locales";

/** The offences of a table with the categories that each is tied to. */
export function OffenceTable<Offence extends NationalOffence>({
  offences,
  classification,
  below,
}: {
  offences: readonly Offence[];
  classification: Classification;
  /** What stands under the name of each. */
  below?: (offence: Offence) => ReactNode;
}) {
  const t = useTranslations("tables.offences");
  if (offences.length === 0) return null;
  return (
    <table className="table-plain mt-2">
      <thead>
        <tr>
          <th scope="col">{t("code")}</th>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("categories")}</th>
        </tr>
      </thead>
      <tbody>
        {offences.map((offence) => (
          <tr key={offence.code}>
            <td className="tabular-nums">
              <bdi>{offence.code}</bdi>
            </td>
            <OffenceCells offence={offence} classification={classification}>
              {below?.(offence)}
            </OffenceCells>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An offence by its name, and the categories that it is tied to: two cells of a row. */
export function OffenceCells({
  offence: { name, language, legalReference, validFrom, validTo, correspondences, exclusion },
  classification,
  children,
}: {
  offence: NationalOffence;
  classification: Classification;
  children?: ReactNode;
}) {
  const t = useTranslations("tables.offences");
  const locale = useLocale();
  const valid = {
    has: validFrom && validTo ? "both" : validFrom ? "from" : "to",
    from: validFrom ? formatDate(validFrom, locale) : "",
    to: validTo ? formatDate(validTo, locale) : "",
  };
  return (
    <>
      <th scope="row" className="font-normal">
        <span lang={language} dir={directionOf(language)}>
          {name}
        </span>
        {legalReference && (
          <span className="text-ink-soft block text-sm">
            <bdi>{legalReference}</bdi>
          </span>
        )}
        {(validFrom ?? validTo) && (
          <span className="text-ink-soft block text-sm">{t("valid", valid)}</span>
        )}
        {children}
      </th>
      <td>
        {exclusion !== null && t("excluded", { reason: exclusion })}
        {exclusion === null && correspondences.length === 0 && t("unmapped")}
        {correspondences.map((tie) => (
          <Tie key={tie.category} tie={tie} classification={classification} />
        ))}
      </td>
    </>
  );
}

/** A category that an offence is tied to, and how. */
export function Tie({
  tie: { category: code, kind, share, confidence, note },
  classification,
}: {
  tie: Correspondence;
  classification: Classification;
}) {
  const t = useTranslations("tables.offences");
  const format = useFormatter();
  const category = classification.byCode.get(code);
  const said = [
    ...(kind ? [t(`kind.${kind}`)] : []),
    ...(share === null
      ? []
      : [
          t("share", {
            share: format.number(share, { style: "percent", maximumFractionDigits: 1 }),
          }),
        ]),
    ...(confidence ? [t(`confidence.${confidence}`)] : []),
  ];
  return (
    <div>
      <bdi className="tabular-nums">{code}</bdi>{" "}
      {category && <CategoryName names={category.names} />}
      {said.length > 0 && <span className="text-ink-soft text-sm"> · {said.join(" · ")}</span>}
      {note && (
        <span className="text-ink-soft block text-sm">
          <bdi>{note}</bdi>
        </span>
      )}
    </div>
  );
}
