import { useTranslations } from "next-intl";
import { useId } from "react";
import type { SheetChoice } from "../sheet-choice";

/** Which sheet of a workbook is read. */
export function SheetField({ sheets: { sheets, sheet } }: { sheets: SheetChoice }) {
  const t = useTranslations("correspondence.check");
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="block">
        {t("sheet")}
      </label>
      <select
        id={id}
        name="sheet"
        defaultValue={sheet}
        aria-describedby={`${id}-hint`}
        className="field mt-1 max-w-full"
      >
        {sheets.map(({ name, isHidden }) => (
          <option key={name} value={name}>
            {isHidden ? t("sheetHidden", { name }) : name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="text-ink-soft mt-1">
        {t("sheetHint")} <noscript>{t("sheetAgain")}</noscript>
      </p>
    </div>
  );
}
