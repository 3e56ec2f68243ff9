import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { CellChoice, CellLine } from "@/components/ui/cell-fields";
import type { Classification } from "@/domain/classification/classification";
import {
  disaggregatingVariables,
  variableKey,
} from "@/domain/classification/disaggregating-variable";
import { nameIn } from "@/lib/i18n/locales";
import { rowName } from "../variable-form";
import { useExtentOptions } from "./use-extent-options";

const emptyRows = 8;

/** Rows for statements on single categories that are still to be made. */
export function NewStatements({
  firstRow,
  classification,
}: {
  firstRow: number;
  classification: Classification;
}) {
  const t = useTranslations("tables.variables");
  const group = useTranslations("classification.variables.group");
  const locale = useLocale();
  const id = useId();
  const extentOptions = useExtentOptions();
  const variables = [
    { value: "", label: t("chooseVariable") },
    ...disaggregatingVariables.map((variable) => ({
      value: variableKey(variable),
      label: `${variable.name} (${group(variable.group)})`,
    })),
  ];
  return (
    <>
      <h3>{t("newTitle")}</h3>
      <datalist id={id}>
        {classification.categories.map(({ code, names }) => (
          <option key={code} value={code}>
            {nameIn(names, locale)}
          </option>
        ))}
      </datalist>
      <ul>
        {Array.from({ length: emptyRows }, (_, at) => {
          const name = (field: string) => rowName(firstRow + at, field);
          const labelOf = (field: "variable" | "category" | "extentTitle" | "note") =>
            t("newField", { number: at + 1, field: t(field) });
          return (
            <li
              key={name("variable")}
              className="border-line grid items-start gap-x-3 gap-y-1 border-b py-1.5 sm:grid-cols-[minmax(0,2fr)_6rem_15rem_minmax(0,2fr)]"
            >
              <CellChoice
                name={name("variable")}
                label={labelOf("variable")}
                defaultValue=""
                options={variables}
              />
              <CellLine
                name={name("category")}
                label={labelOf("category")}
                placeholder={t("code")}
                inputMode="numeric"
                autoComplete="off"
                list={id}
              />
              <CellChoice
                name={name("extent")}
                label={labelOf("extentTitle")}
                defaultValue=""
                options={extentOptions}
              />
              <CellLine
                name={name("note")}
                label={labelOf("note")}
                placeholder={t("note")}
                dir="auto"
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
