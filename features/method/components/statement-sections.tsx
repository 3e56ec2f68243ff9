import { useTranslations } from "next-intl";
import { assessors, challengeStatuses } from "@/domain/framework/framework";
import { defaultCadenceMonths } from "@/domain/status/freshness";
import { ProseSection, TermList } from "./prose-section";

/** What stands behind a statement, when it counts, and for whom. */
export function StatementSections() {
  const t = useTranslations();
  return (
    <>
      <ProseSection id="statements">
        <p>{t("method.statements.lead")}</p>
        <ul className="list-disc space-y-1 ps-5">
          {(["source", "date", "assessor"] as const).map((part) => (
            <li key={part}>{t(`method.statements.${part}`)}</li>
          ))}
        </ul>
        <p>{t("method.statements.language")}</p>
        <p>{t("method.statements.changes")}</p>
      </ProseSection>
      <ProseSection id="assessors">
        <TermList
          terms={assessors.map((assessor) => ({
            term: t(`assessor.${assessor}`),
            meaning: t(`method.assessors.${assessor}`),
          }))}
        />
      </ProseSection>
      <ProseSection id="dates">
        {(["two", "asOf", "published", "entered", "by", "before"] as const).map((paragraph) => (
          <p key={paragraph}>{t(`method.dates.${paragraph}`)}</p>
        ))}
      </ProseSection>
      <ProseSection id="context">
        <p>{t("method.context.text")}</p>
      </ProseSection>
      <ProseSection id="audience">
        <p>{t("method.audience.text")}</p>
      </ProseSection>
      <ProseSection id="challenges">
        <p>{t("method.challenges.lead")}</p>
        <TermList
          terms={challengeStatuses.map((status) => ({
            term: t(`challengeStatus.${status}`),
            meaning: t(`method.challenges.${status}`),
          }))}
        />
        <p>{t("method.challenges.lessons")}</p>
        <p>{t("method.challenges.top")}</p>
      </ProseSection>
      <ProseSection id="freshness">
        <p>{t("method.freshness.cadence", { months: defaultCadenceMonths })}</p>
        <p>{t("method.freshness.since")}</p>
        <p>{t("method.freshness.states")}</p>
      </ProseSection>
    </>
  );
}
