import { useTranslations } from "next-intl";
import { type Reading, readingPath } from "@/lib/reading/reading";
import { ProseSection } from "./prose-section";

/** What the tracker does not do, where its content comes from, and what it does not claim. */
export function PolicySections({ reading }: { reading: Reading }) {
  const t = useTranslations();
  return (
    <>
      <ProseSection id="ranking">
        <p>{t("method.ranking.text")}</p>
      </ProseSection>
      <ProseSection id="map">
        <p>{t("method.map.text")}</p>
      </ProseSection>
      <ProseSection id="sources">
        <p>{t("method.sources.policy")}</p>
        <p>{t("method.sources.silence")}</p>
        <p>{t("method.sources.wrong")}</p>
      </ProseSection>
      <ProseSection id="sandbox">
        <p>{t("method.sandbox.text")}</p>
        {reading.world === "real" && (
          <p>
            <a href={readingPath({ ...reading, world: "sandbox", asOf: null }, "")}>
              {t("method.sandbox.link")}
            </a>
          </p>
        )}
      </ProseSection>
      <ProseSection id="disclaimer">
        <p>{t("site.disclaimer")}</p>
        <p>{t("method.disclaimer.limits")}</p>
      </ProseSection>
    </>
  );
}
