import { useTranslations } from "next-intl";
import { FieldsForm } from "@/components/ui/deed-fields";
import type { FormAction } from "@/lib/form-action";
import { directionOf } from "@/lib/i18n/locales";
import type { TakenOut } from "../offence-queries";

/** That an offence was taken out just now, with what undoes it. */
export function TakenOutNotice({ offence, undo }: { offence: TakenOut; undo: FormAction }) {
  const t = useTranslations("tables.offence");
  return (
    <div
      role="status"
      className="no-print border-notice-line bg-notice flex flex-wrap items-center gap-3 rounded border p-3"
    >
      <p>
        {t("takenOut")} <Named offence={offence} />
      </p>
      <FieldsForm action={undo} label={t("undo")}>
        {null}
      </FieldsForm>
    </div>
  );
}

/** What was taken out of a draft, each to be put back. */
export function TakenOutList({
  offences,
  actionOf,
}: {
  offences: readonly TakenOut[];
  actionOf: (offence: TakenOut) => FormAction;
}) {
  const t = useTranslations("tables.offence");
  if (offences.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t("allTakenOut", { count: offences.length })}</summary>
      <ul className="mt-2 space-y-2">
        {offences.map((offence) => (
          <li key={offence.removedId} className="flex flex-wrap items-center gap-3">
            <Named offence={offence} />
            <FieldsForm action={actionOf(offence)} label={t("putBack", { code: offence.code })}>
              {null}
            </FieldsForm>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Named({ offence: { code, name, language } }: { offence: TakenOut }) {
  return (
    <span>
      <bdi className="tabular-nums">{code}</bdi>{" "}
      <span lang={language} dir={directionOf(language)}>
        {name}
      </span>
    </span>
  );
}
