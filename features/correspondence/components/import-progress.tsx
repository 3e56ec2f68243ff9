import { useTranslations } from "next-intl";
import type { ImportProgress } from "./import-lines";

/** How far the import of a large file is, and the button that ends it. */
export function ImportProgressLine({
  progress,
  total,
  cancel,
}: {
  progress: ImportProgress | "sending";
  /** How many rows there are; null before they were counted. */
  total: number | null;
  cancel: () => void;
}) {
  const t = useTranslations("correspondence.check");
  const rows = progress === "sending" ? 0 : progress.rows;
  const isMeasured = total !== null && progress !== "sending";
  return (
    <div className="space-y-2 text-sm">
      <p>
        {progress === "sending"
          ? t("sending")
          : t(progress.stage === "reading" ? "rowsRead" : "rowsStored", { count: rows })}
      </p>
      <progress
        aria-label={t("underWay")}
        className="block w-full max-w-sm"
        {...(isMeasured && { value: Math.min(rows, total), max: total })}
      />
      <button type="button" className="button" onClick={cancel}>
        {t("cancel")}
      </button>
    </div>
  );
}
