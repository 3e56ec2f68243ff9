import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  type DisaggregatingVariable,
  disaggregatingVariables,
  type VariableGroup,
  variableKey,
} from "@/domain/classification/disaggregating-variable";
import { type Reading, readingPath } from "@/lib/reading/reading";

/** The disaggregating variables of a group with their values, and with each what is shown of it. */
export function VariableTable({
  group,
  reading,
  shown,
}: {
  group: VariableGroup;
  reading: Reading;
  shown: (key: string) => ReactNode;
}) {
  const t = useTranslations("classification.variables");
  return (
    <table className="table-plain">
      <thead>
        <tr>
          <th scope="col">{t("variable")}</th>
          <th scope="col">{t("values")}</th>
        </tr>
      </thead>
      <tbody>
        {disaggregatingVariables
          .filter((variable) => variable.group === group)
          .map((variable) => {
            const key = variableKey(variable);
            return (
              <tr key={key} id={key}>
                <th scope="row" className="w-2/5">
                  <a href={readingPath(reading, `/classification/variables/${key}`)}>
                    <bdi lang="en">{variable.name}</bdi>
                  </a>{" "}
                  <bdi lang="en" className="text-ink-soft font-normal">
                    {variable.tag}
                  </bdi>
                </th>
                <td>
                  <VariableValues variable={variable} />
                  <div className="mt-1 text-sm">
                    {t("tables")}: {shown(key)}
                  </div>
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

/** The values of a variable, as the ICCS prints them in English. */
export function VariableValues({ variable: { values } }: { variable: DisaggregatingVariable }) {
  const t = useTranslations("classification.variables");
  if (values.length === 0) return t("flag");
  return (
    <ul lang="en" dir="ltr" className="w-fit">
      {values.map(({ code, label }) => (
        <li key={label}>
          {code !== "" && <span className="text-ink-soft tabular-nums">{code}</span>} {label}
        </li>
      ))}
    </ul>
  );
}
