import { useTranslations } from "next-intl";
import { ProseSection } from "./prose-section";

/** What published correspondence tables show of the criteria that speak of them. */
export function TableRules() {
  const t = useTranslations("method.tables");
  return (
    <ProseSection id="tables">
      <p>{t("beside")}</p>
      <ul className="list-disc space-y-1.5 ps-5">
        {(["listed", "sections", "reviewed", "tested", "recorded"] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </ProseSection>
  );
}
