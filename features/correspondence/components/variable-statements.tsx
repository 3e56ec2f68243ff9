import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { NotReported } from "@/components/ui/not-reported";
import { SectionBlock } from "@/components/ui/section-block";
import type { Classification } from "@/domain/classification/classification";
import { byVariable } from "@/domain/correspondence/variable-availability";
import type { VariableStatement } from "@/domain/correspondence/variable-statement";
import { VariableName } from "./variable-name";

/** What a table states of variables, with the rule by which a statement holds. */
export function VariableStatements({
  statements,
  classification,
}: {
  statements: readonly VariableStatement[];
  classification: Classification;
}) {
  const t = useTranslations("tables.variables");
  return (
    <SectionBlock id="variables" title={t("title")} lead={t("rule")}>
      {statements.length === 0 ? (
        <NotReported />
      ) : (
        <table className="table-plain">
          <thead>
            <tr>
              <th scope="col">{t("variable")}</th>
              <th scope="col">{t("whole")}</th>
              <th scope="col">{t("single")}</th>
            </tr>
          </thead>
          <tbody>
            {[...byVariable(statements)].map(([key, own]) => {
              const whole = own.find(({ category }) => category === null);
              return (
                <tr key={key}>
                  <th scope="row">
                    <VariableName variable={key} />
                  </th>
                  <td>{whole ? <Stated statement={whole} /> : <NotReported />}</td>
                  <td>
                    <ul>
                      {own.map((statement) => (
                        <InCategory
                          key={statement.category}
                          statement={statement}
                          classification={classification}
                        />
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </SectionBlock>
  );
}

/** A statement for one category; nothing for the whole table. */
export function InCategory({
  statement,
  classification,
}: {
  statement: VariableStatement;
  classification: Classification;
}) {
  const { category: code } = statement;
  if (code === null) return null;
  const category = classification.byCode.get(code);
  return (
    <li>
      <bdi className="tabular-nums">{code}</bdi>{" "}
      {category && <CategoryName names={category.names} />}: <Stated statement={statement} />
    </li>
  );
}

/** To what extent, and what the authors say of it. */
export function Stated({ statement: { extent, note } }: { statement: VariableStatement }) {
  const t = useTranslations("tables.variables.extent");
  return (
    <>
      {t(extent)}
      {note && (
        <span className="text-ink-soft block text-sm">
          <bdi>{note}</bdi>
        </span>
      )}
    </>
  );
}
