import { useLocale, useTranslations } from "next-intl";
import type { Difference } from "@/domain/correspondence/disagreement";
import { formatList } from "@/lib/i18n/format-list";
import { usePercent } from "./use-percent";

/** In what those who are named, in their order, differ about an offence. */
export function DifferenceInWords({
  difference,
  names,
}: {
  difference: Difference;
  names: readonly string[];
}) {
  const t = useTranslations("tables.second.difference");
  const words = useTranslations("tables.offences");
  const bench = useTranslations("tables.bench");
  const locale = useLocale();
  const percent = usePercent();
  const { what, category: code } = difference;
  const isolated = (at: number) => `\u2068${names[at] ?? ""}\u2069`;
  const namesWhere = (is: boolean) =>
    formatList(
      difference.said.flatMap((each, at) => (each === is ? [isolated(at)] : [])),
      locale,
    );
  if (what === "category")
    return t("category", { code, those: namesWhere(true), others: namesWhere(false) });
  const values =
    what === "kind"
      ? difference.said.map((kind) => kind && words(`kind.${kind}`))
      : difference.said.map((share) => (share ? percent(share) : share));
  const said = values.flatMap((value, at) =>
    value === undefined
      ? []
      : [t("said", { name: isolated(at), value: value ?? bench("notStated") })],
  );
  return t(what, { code, said: said.join("; ") });
}
