import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { CellChoice, CellLine } from "@/components/ui/cell-fields";
import { FieldsForm } from "@/components/ui/deed-fields";
import type { Classification } from "@/domain/classification/classification";
import { variableByKey } from "@/domain/classification/disaggregating-variable";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import type { FormAction } from "@/lib/form-action";
import { rowName } from "../variable-form";
import { NewStatements } from "./new-statements";
import { useExtentOptions } from "./use-extent-options";
import { VariableName } from "./variable-name";

/** What a draft states of variables as a form: every variable for the whole table, what is stated for single categories, and empty rows for more. */
export function VariableFields({
  statements,
  classification,
  version,
  action,
}: {
  statements: readonly VariableStatement[];
  classification: Classification;
  /** On which what is saved is made. */
  version: number;
  action: FormAction;
}) {
  const t = useTranslations("tables.variables");
  const keys = [...variableByKey.keys()];
  const single = statements.filter(({ category }) => category !== null);
  const whole = new Map(
    statements.flatMap((each) => (each.category === null ? [[each.variable, each] as const] : [])),
  );
  return (
    <FieldsForm action={action} label={t("save")}>
      <input type="hidden" name="version" value={version} />
      <h2>{t("wholeTitle")}</h2>
      <ul>
        {keys.map((key, row) => (
          <Row key={key} row={row} variable={key} stated={whole.get(key)} />
        ))}
      </ul>
      <h2>{t("singleTitle")}</h2>
      <p className="text-ink-soft max-w-3xl text-sm">{t("singleLead")}</p>
      <ul>
        {single.map((stated, at) => (
          <Row
            key={`${stated.variable} ${stated.category}`}
            row={keys.length + at}
            variable={stated.variable}
            stated={stated}
            category={classification.byCode.get(stated.category ?? "")}
          />
        ))}
      </ul>
      <NewStatements firstRow={keys.length + single.length} classification={classification} />
    </FieldsForm>
  );
}

function Row({
  row,
  variable,
  stated,
  category,
}: {
  row: number;
  variable: string;
  stated: VariableStatement | undefined;
  category?: ReturnType<Classification["byCode"]["get"]>;
}) {
  const t = useTranslations("tables.variables");
  const options = useExtentOptions();
  const name = variableByKey.get(variable)?.name ?? variable;
  const place = category ? `${name}, ${category.code}` : name;
  return (
    <li className="border-line grid items-start gap-x-3 gap-y-1 border-b py-1.5 sm:grid-cols-[minmax(0,2fr)_15rem_minmax(0,2fr)]">
      <span className="min-w-0 sm:pt-1">
        <VariableName variable={variable} />
        {category && (
          <span className="block text-sm">
            <bdi className="tabular-nums">{category.code}</bdi>{" "}
            <CategoryName names={category.names} />
          </span>
        )}
      </span>
      <input type="hidden" name={rowName(row, "variable")} value={variable} />
      <input type="hidden" name={rowName(row, "had")} value={stated?.extent ?? ""} />
      {category && <input type="hidden" name={rowName(row, "category")} value={category.code} />}
      <CellChoice
        name={rowName(row, "extent")}
        label={t("extentOf", { variable: place })}
        defaultValue={stated?.extent ?? ""}
        options={options}
      />
      <CellLine
        name={rowName(row, "note")}
        label={t("noteOf", { variable: place })}
        placeholder={t("note")}
        defaultValue={stated?.note ?? ""}
        dir="auto"
      />
    </li>
  );
}
