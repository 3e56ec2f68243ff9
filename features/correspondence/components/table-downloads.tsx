import { useTranslations } from "next-intl";
import { formatNames, tableFormats } from "../table-formats";

/** A version as files. */
export function TableDownloads({ versionId }: { versionId: number }) {
  const t = useTranslations("tables.public");
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1">
      <span className="text-ink-soft">{t("download")}:</span>
      {tableFormats.map((format) => (
        <a key={format} href={`/api/correspondence/${versionId}/${format}`} download>
          {format === "variables" ? t("variablesCsv") : formatNames[format]}
        </a>
      ))}
    </p>
  );
}
