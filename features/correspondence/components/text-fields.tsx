import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { CheckState } from "../check-text";
import { offenceLanguages } from "../offence-languages";
import { FieldRefusal, isRefusedAt, refusedInput } from "./field-refusal";

/** The table and, where there is one, the version before: as a file, or as text. */
export function TextFields({
  asked,
  hasEarlier,
  refused,
}: {
  asked: CheckState["asked"];
  /** Whether the version before is known already. */
  hasEarlier: boolean;
  refused: CheckState["refused"];
}) {
  const t = useTranslations("correspondence.check");
  const locale = useLocale();
  const id = useId();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <>
      <Table name="text" value={asked.text} rows={8} refused={refused} />
      <div>
        <label htmlFor={`${id}-language`} className="block text-sm">
          {t("language")}
        </label>
        <select
          id={`${id}-language`}
          name="language"
          defaultValue={asked.language}
          className="field mt-1"
        >
          {offenceLanguages.map((language) => (
            <option key={language} value={language}>
              {names.of(language)}
            </option>
          ))}
        </select>
      </div>
      {!hasEarlier && (
        <details
          open={
            asked.earlier !== "" ||
            isRefusedAt(refused, "earlier") ||
            isRefusedAt(refused, "earlierFile")
          }
        >
          <summary>{t("earlierTitle")}</summary>
          <Table name="earlier" value={asked.earlier} rows={4} refused={refused} />
        </details>
      )}
    </>
  );
}

function Table({
  name,
  value,
  rows,
  refused,
}: {
  name: "text" | "earlier";
  value: string;
  rows: number;
  refused: CheckState["refused"];
}) {
  const t = useTranslations("correspondence.check");
  const id = useId();
  return (
    <div className="space-y-2 text-sm">
      <div>
        <label htmlFor={`${id}-file`} className="block">
          {t(`${name}File`)}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          name={`${name}File`}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          className="field mt-1 max-w-full"
          {...refusedInput(refused, `${name}File`, `${id}-file-refusal`)}
        />
        <FieldRefusal refused={refused} field={`${name}File`} id={`${id}-file-refusal`} />
      </div>
      <div>
        <label htmlFor={`${id}-text`} className="block">
          {t(name)}
        </label>
        <textarea
          id={`${id}-text`}
          name={name}
          rows={rows}
          dir="auto"
          defaultValue={value}
          className="field mt-1 w-full font-mono"
          {...refusedInput(refused, name, `${id}-text-refusal`)}
        />
        <FieldRefusal refused={refused} field={name} id={`${id}-text-refusal`} />
      </div>
    </div>
  );
}
