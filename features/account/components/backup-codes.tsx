import { useTranslations } from "next-intl";

/** The codes, for the one time that they are shown. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("account");
  return (
    <section className="border-notice-line bg-notice space-y-2 rounded border p-3">
      <h3>{t("backupCodes")}</h3>
      <p className="text-sm">{t("backupCodesLead")}</p>
      <ul className="grid grid-cols-2 gap-x-6" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
