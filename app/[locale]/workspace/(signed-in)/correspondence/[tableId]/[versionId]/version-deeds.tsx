import { useLocale, useTranslations } from "next-intl";
import { AreaField, FieldsForm } from "@/components/ui/deed-fields";
import type { VersionPage } from "@/features/correspondence/table-queries";
import { sendBack, step, type VersionStep } from "../../table-deeds";

/** What the reader can do with a version now. */
export function VersionDeeds({ page: { table, version, may, remarks } }: { page: VersionPage }) {
  const t = useTranslations("tables.deed");
  const locale = useLocale();
  const held = { versionId: version.id, version: version.version };
  const steps: VersionStep[] = [
    ...(may.submit ? (["submit"] as const) : []),
    ...(may.review ? (["publish"] as const) : []),
    ...(may.undo ? (["undo"] as const) : []),
    ...(may.withdraw ? (["withdraw"] as const) : []),
  ];
  if (steps.length === 0) return null;
  return (
    <div className="no-print space-y-3">
      <div className="flex flex-wrap items-start gap-3">
        {steps.map((each) => (
          <FieldsForm
            key={each}
            action={step.bind(null, locale, table.id, held, each)}
            label={t(each)}
          >
            {null}
          </FieldsForm>
        ))}
      </div>
      {may.review && (
        <details>
          <summary>{t("return")}</summary>
          <div className="mt-2 max-w-xl">
            <FieldsForm action={sendBack.bind(null, locale, table.id, held)} label={t("return")}>
              <p>{t("withComments", { count: remarks.open.length })}</p>
              <AreaField name="reason" label={t("reason")} hint={t("reasonHint")} />
            </FieldsForm>
          </div>
        </details>
      )}
    </div>
  );
}
