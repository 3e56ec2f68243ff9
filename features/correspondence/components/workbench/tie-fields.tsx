import { useTranslations } from "next-intl";
import { CategoryName } from "@/components/ui/category-name";
import { knownFault } from "@/components/ui/deed-fields";
import { TextField } from "@/components/ui/text-field";
import {
  type Correspondence,
  confidences,
  correspondenceKinds,
} from "@/domain/correspondence/national-offence";
import type { Trouble } from "../../bench-state";
import { Choice } from "./choice";
import type { CategoryNames } from "./suggestion-list";

/** One category that the open offence is tied to: how it lies to it, which share goes there, and how sure that is. */
export function TieFields({
  tie,
  path,
  names,
  trouble,
  onChange,
  onRemove,
}: {
  tie: Correspondence;
  path: string;
  names: CategoryNames;
  trouble: Trouble | undefined;
  onChange: (tie: Correspondence, field: string) => void;
  onRemove: () => void;
}) {
  const t = useTranslations("tables.bench");
  const words = useTranslations("tables.offences");
  const fault = useTranslations("engagement.fault");
  const { category: code, kind, share, confidence, note } = tie;
  const faultAt = (field: string) => {
    const found = trouble?.faults.find((each) => each.path === `${path}.${field}`);
    return found && fault(knownFault(found.code));
  };
  const categoryFault = faultAt("category");
  return (
    <fieldset className="border-line rounded border p-2">
      <legend className="px-1 font-semibold">
        <bdi className="tabular-nums">{code}</bdi>{" "}
        {names[code] && <CategoryName names={names[code]} />}
      </legend>
      {categoryFault && <p className="fault">{categoryFault}</p>}
      <div className="grid gap-2 sm:grid-cols-3">
        <Choice
          label={t("kind")}
          value={kind ?? ""}
          onChange={({ target: { value } }) =>
            onChange(
              { ...tie, kind: correspondenceKinds.find((each) => each === value) ?? null },
              "kind",
            )
          }
        >
          <option value="">{t("notStated")}</option>
          {correspondenceKinds.map((each) => (
            <option key={each} value={each}>
              {words(`kind.${each}`)}
            </option>
          ))}
        </Choice>
        <TextField
          label={t("share")}
          type="number"
          min={0}
          max={100}
          step="any"
          value={share === null ? "" : percentOf(share)}
          fault={faultAt("share")}
          onChange={({ target: { value } }) =>
            onChange({ ...tie, share: value === "" ? null : Number(value) / 100 }, "share")
          }
        />
        <Choice
          label={t("confidence")}
          value={confidence ?? ""}
          onChange={({ target: { value } }) =>
            onChange(
              { ...tie, confidence: confidences.find((each) => each === value) ?? null },
              "confidence",
            )
          }
        >
          <option value="">{t("notStated")}</option>
          {confidences.map((each) => (
            <option key={each} value={each}>
              {words(`confidence.${each}`)}
            </option>
          ))}
        </Choice>
      </div>
      {note && (
        <p className="text-ink-soft mt-1 text-sm">
          <bdi>{note}</bdi>
        </p>
      )}
      <button type="button" className="button mt-2" onClick={onRemove}>
        {t("remove", { code })}
      </button>
    </fieldset>
  );
}

/** A part of the whole in percent, without what its binary form adds. */
export function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}
