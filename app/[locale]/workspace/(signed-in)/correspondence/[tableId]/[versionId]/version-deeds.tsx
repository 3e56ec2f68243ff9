import { useLocale, useTranslations } from "next-intl";
import { AreaField, FieldsForm } from "@/components/ui/deed-fields";
import type { VersionPage } from "@/features/correspondence/table-queries";
import { sendBack, step, undo } from "../../table-deeds";

/** What the reader can do with a version now. */
export function VersionDeeds({
  page: { table, version, may, remarks, writtenAt },
}: {
  page: VersionPage;
}) {
  const t = useTranslations("tables.deed");
  const locale = useLocale();
  const held = { versionId: version.id, version: version.version };
  const by = (taken: Parameters<typeof step>[3]) => step.bind(null, locale, table.id, held, taken);
  const deeds = [
    ...(may.submit ? [["submit", by("submit")] as const] : []),
    ...(may.review ? [["publish", by("publish")] as const] : []),
    ...(may.undo
      ? [["undo", undo.bind(null, locale, table.id, { ...held, writtenAt })] as const]
      : []),
    ...(may.withdraw ? [["withdraw", by("withdraw")] as const] : []),
  ];
  if (deeds.length === 0) return null;
  return (
    <div className="no-print space-y-3">
      <div className="flex flex-wrap items-start gap-3">
        {deeds.map(([deed, action]) => (
          <FieldsForm key={deed} action={action} label={t(deed)}>
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
