import { useLocale, useTranslations } from "next-intl";
import {
  componentCodes,
  componentValues,
  criterionValues,
  frameworkVersion,
} from "@/domain/framework/framework";
import { formatList } from "@/lib/i18n/format-list";
import { CriteriaList } from "./criteria-list";
import { ProseSection, TermList } from "./prose-section";
import { StageModel } from "./stage-model";
import { TableRules } from "./table-rules";

/** The model: stages, criteria, components, and whose it is. */
export function FrameworkSections() {
  const t = useTranslations();
  const locale = useLocale();
  const oneOf = (values: string[]) =>
    formatList(
      values.map((value) => value.toLocaleLowerCase(locale)),
      locale,
      "disjunction",
    );
  return (
    <>
      <ProseSection id="proposal">
        <p>{t("method.proposal.own", { version: frameworkVersion })}</p>
        <p>{t("method.proposal.manual")}</p>
      </ProseSection>
      <ProseSection id="stages">
        <p>{t("method.stages.lead")}</p>
        <StageModel />
        <h3>{t("method.stages.absences")}</h3>
        <TermList
          terms={(["not-started", "not-reported"] as const).map((stage) => ({
            term: t(`stage.${stage}`),
            meaning: t(`stageDefinition.${stage}`),
          }))}
        />
        <p>{t("method.stages.difference")}</p>
      </ProseSection>
      <ProseSection id="criteria">
        <p>{t("method.criteria.lead")}</p>
        <CriteriaList />
        <p>
          {t("method.criteria.values", {
            values: oneOf(criterionValues.map((value) => t(`criterionValue.${value}`))),
          })}
        </p>
        <p>{t("method.criteria.gap")}</p>
      </ProseSection>
      <TableRules />
      <ProseSection id="components">
        <p>{t("method.components.lead")}</p>
        <ul className="list-disc ps-5">
          {componentCodes.map((component) => (
            <li key={component}>{t(`component.${component}`)}</li>
          ))}
        </ul>
        <p>
          {t("method.components.values", {
            values: oneOf(componentValues.map((value) => t(`componentValue.${value}`))),
          })}
        </p>
      </ProseSection>
      <ProseSection id="rules">
        <ul className="list-disc space-y-1.5 ps-5">
          {(["reached", "back", "independent", "version"] as const).map((rule) => (
            <li key={rule}>{t(`method.rules.${rule}`)}</li>
          ))}
        </ul>
      </ProseSection>
      <ProseSection id="current">
        {(["counted", "order", "last", "differ"] as const).map((paragraph) => (
          <p key={paragraph}>{t(`method.current.${paragraph}`)}</p>
        ))}
      </ProseSection>
    </>
  );
}
