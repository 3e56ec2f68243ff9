import { useTranslations } from "next-intl";
import type { CheckState } from "../check-text";
import { fileRefusals } from "../files/refuse-file";

/** Fields that say themselves what is wrong with them; the form says the rest. */
const fields = ["text", "textFile", "earlier", "earlierFile", "date", "note"] as const;
export type RefusedField = (typeof fields)[number];

/** What a file is refused for before its fields are looked at stands at `file`, and so do a table's own rules. */
const refusals = [
  ...fileRefusals,
  "nothing-to-import",
  "date-malformed",
  "text-too-long",
  "changed-since-checked",
  "another-open",
  "conflict",
  "forbidden",
  "signed-out",
] as const;

/** Whether it is this field that was refused; the empty name is the form as a whole. */
export function isRefusedAt(refused: CheckState["refused"], field: RefusedField | ""): boolean {
  const [first] = refused?.field.split(".") ?? [];
  const name = first === "file" ? "textFile" : first;
  return refused !== undefined && (fields.find((each) => each === name) ?? "") === field;
}

/** Why what was entered in a field, or sent as a whole, was refused. */
export function FieldRefusal({
  refused,
  field,
  id,
}: {
  refused: CheckState["refused"];
  field: RefusedField | "";
  id?: string;
}) {
  const t = useTranslations("correspondence.check.refused");
  if (!isRefusedAt(refused, field)) return null;
  return (
    <p className="fault mt-1 text-sm" role="alert" id={id}>
      {t(refusals.find((refusal) => refusal === refused?.code) ?? "other")}
    </p>
  );
}

/** What tells that an input was refused, and where it says why. */
export function refusedInput(refused: CheckState["refused"], field: RefusedField, id: string) {
  return isRefusedAt(refused, field)
    ? ({ "aria-invalid": true, "aria-describedby": id } as const)
    : {};
}
