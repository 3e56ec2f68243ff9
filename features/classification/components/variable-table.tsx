import { useTranslations } from "next-intl";
import {
  disaggregatingVariables,
  type VariableGroup,
} from "@/domain/classification/disaggregating-variable";

/** The disaggregating variables of a group with their values, as the ICCS prints them in English. */
export function VariableTable({ group }: { group: VariableGroup }) {
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
          .map(({ tag, name, values }) => (
            <tr key={tag} id={`${group}-${tag}`}>
              <th scope="row" className="w-2/5">
                <bdi lang="en">{name}</bdi>{" "}
                <bdi lang="en" className="text-ink-soft font-normal">
                  {tag}
                </bdi>
              </th>
              <td>
                {values.length === 0 && t("flag")}
                <ul lang="en" dir="ltr">
                  {values.map(({ code, label }) => (
                    <li key={label}>
                      {code !== "" && <span className="text-ink-soft tabular-nums">{code}</span>}{" "}
                      {label}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
