import { useTranslations } from "next-intl";
import { variableByKey } from "@/domain/classification/disaggregating-variable";

/** A variable as the ICCS names it, in English, and of whom or what it is. */
export function VariableName({ variable: key }: { variable: string }) {
  const t = useTranslations("classification.variables.group");
  const variable = variableByKey.get(key);
  if (!variable) return key;
  return (
    <>
      <bdi lang="en">{variable.name}</bdi>{" "}
      <span className="text-ink-soft text-sm font-normal">{t(variable.group)}</span>
    </>
  );
}
