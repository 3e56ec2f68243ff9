import { useLocale, useTranslations } from "next-intl";
import type { Audience } from "@/domain/framework/framework";
import { formatDate, formatInstant } from "@/lib/i18n/format-date";
import type { MadeFile } from "../briefing-queries";

/** What is known of an issued briefing whoever asks: number, days, hash, and the files that were made of it. */
export function IssuedFacts({
  number,
  asOf,
  issuedAt,
  audience,
  hash,
  files,
}: {
  number: string;
  asOf: string;
  issuedAt: string;
  audience: Audience;
  hash: string;
  files: readonly MadeFile[];
}) {
  const t = useTranslations("briefing");
  const locale = useLocale();
  const facts = [
    { label: t("field.number"), value: <bdi>{number}</bdi> },
    { label: t("field.asOf"), value: formatDate(asOf, locale) },
    { label: t("field.issuedOn"), value: formatInstant(issuedAt, locale) },
    { label: t("field.audience"), value: t(`audience.${audience}`) },
    { label: t("field.hash"), value: <Fingerprint value={hash} /> },
  ];
  return (
    <div className="space-y-4">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="mb-1 min-w-0 sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      {files.length === 0 ? (
        <p className="text-ink-soft">{t("noFiles")}</p>
      ) : (
        <table className="table-plain">
          <caption className="pb-1 text-start font-semibold">{t("filesTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("field.format")}</th>
              <th scope="col">{t("field.fingerprint")}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ format, fingerprint }) => (
              <tr key={fingerprint}>
                <th scope="row">{t(`files.format.${format}`)}</th>
                <td>
                  <Fingerprint value={fingerprint} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Fingerprint({ value }: { value: string }) {
  return (
    <code dir="ltr" className="text-sm wrap-anywhere">
      {value}
    </code>
  );
}
