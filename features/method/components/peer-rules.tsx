import { useLocale, useTranslations } from "next-intl";
import { challengeCategories, componentCodes } from "@/domain/framework/framework";
import { componentOfCategory } from "@/domain/matching/component-of-category";
import { formatList } from "@/lib/i18n/format-list";
import { ProseSection, TermList } from "./prose-section";

/** By which rules the tracker says who could help with an open challenge. */
export function PeerRules() {
  const t = useTranslations();
  const locale = useLocale();
  const terms = componentCodes.flatMap((component) => {
    const categories = challengeCategories.filter(
      (code) => componentOfCategory[code] === component,
    );
    if (categories.length === 0) return [];
    const meaning = formatList(
      categories.map((code) => t(`category.${code}`)),
      locale,
    );
    return { term: t(`component.${component}`), meaning };
  });
  return (
    <ProseSection id="peers">
      <p>{t("method.peers.who")}</p>
      <p>{t("method.peers.order")}</p>
      <p>{t("method.peers.consent")}</p>
      <p>{t("method.peers.components")}</p>
      <TermList terms={terms} />
    </ProseSection>
  );
}
