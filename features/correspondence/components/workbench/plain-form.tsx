import { useTranslations } from "next-intl";
import { ChoiceField, FieldsForm, LineField } from "@/components/ui/deed-fields";
import { confidences, correspondenceKinds } from "@/domain/correspondence/national-offence";
import type { FormAction } from "@/lib/form-action";
import type { Tie } from "../../bench-state";
import { percentOf } from "./tie-fields";

const emptyRows = 2;

/** One offence without scripts: its categories with two more, and why it is set aside unless it is only read. */
export function PlainForm({
  offence,
  label,
  isReading,
  action,
}: {
  offence: Tie & { version: number };
  /** On the button; the usual words where none are given. */
  label?: string;
  isReading: boolean;
  action: FormAction;
}) {
  const t = useTranslations("tables.bench");
  const words = useTranslations("tables.offences");
  const { correspondences, exclusion, version } = offence;
  const rows = [...correspondences, ...Array.from({ length: emptyRows }, () => undefined)];
  const stated = (options: { value: string; label: string }[]) => [
    { value: "", label: t("notStated") },
    ...options,
  ];
  return (
    <FieldsForm action={action} label={label ?? t("save")}>
      <p className="text-ink-soft text-sm">{t("plain")}</p>
      <input type="hidden" name="version" value={version} />
      {rows.map((tie, at) => {
        const name = (field: string) => `correspondences.${at}.${field}`;
        return (
          <fieldset key={name("category")} className="border-line rounded border p-2">
            <legend className="px-1 font-semibold">{t("category", { number: at + 1 })}</legend>
            <input type="hidden" name={name("note")} value={tie?.note ?? ""} />
            <div className="grid gap-2 sm:grid-cols-2">
              <LineField
                name={name("category")}
                label={t("codeOf", { number: at + 1 })}
                defaultValue={tie?.category}
                inputMode="numeric"
                autoComplete="off"
              />
              <ChoiceField
                name={name("kind")}
                label={t("kind")}
                defaultValue={tie?.kind ?? ""}
                options={stated(
                  correspondenceKinds.map((value) => ({ value, label: words(`kind.${value}`) })),
                )}
              />
              <LineField
                name={name("share")}
                label={t("share")}
                defaultValue={tie?.share ? percentOf(tie.share) : ""}
                inputMode="decimal"
              />
              <ChoiceField
                name={name("confidence")}
                label={t("confidence")}
                defaultValue={tie?.confidence ?? ""}
                options={stated(
                  confidences.map((value) => ({ value, label: words(`confidence.${value}`) })),
                )}
              />
            </div>
          </fieldset>
        );
      })}
      {!isReading && (
        <LineField name="exclusion" label={t("aside")} dir="auto" defaultValue={exclusion ?? ""} />
      )}
    </FieldsForm>
  );
}
