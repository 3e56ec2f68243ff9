import { useTranslations } from "next-intl";
import { StatementText } from "@/components/ui/statement-text";
import type { SectionName, StatementOf } from "@/domain/profile/profile";
import type { Text } from "@/domain/profile/statement";
import { criterionKey } from "@/lib/i18n/criterion-key";

/** What a statement says, in one line, whatever its section; one that says nothing more is a confirmation. */
export function StatementInWords({ entry }: { entry: StatementOf<SectionName> }) {
  const t = useTranslations();
  const withText = (label: string, text: Text | null) => (
    <>
      {label}
      {text && (
        <>
          {". "}
          <StatementText text={text} />
        </>
      )}
    </>
  );
  if ("participation" in entry) return t(`participation.${entry.participation}`);
  if ("relationToStandard" in entry) return withText(t(`stage.${entry.stage}`), entry.text);
  if ("criterion" in entry)
    return `${entry.criterion} ${t(`criterion.${criterionKey(entry.criterion)}`)}: ${t(`criterionValue.${entry.value}`)}`;
  if ("component" in entry)
    return `${t(`component.${entry.component}`)}: ${t(`componentValue.${entry.value}`)}`;
  if ("category" in entry)
    return withText(
      `${t(`category.${entry.category}`)} (${t(`challengeStatus.${entry.status}`)})`,
      entry.text,
    );
  if ("happened" in entry) return <StatementText text={entry.happened} />;
  if ("name" in entry)
    return (
      <>
        {t(`institution.${entry.kind}`)}, <StatementText text={entry.name} />
      </>
    );
  if ("text" in entry) return <StatementText text={entry.text} />;
  return t("revision.confirmed");
}
