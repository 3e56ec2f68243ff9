import { useTranslations } from "next-intl";
import { FieldsForm } from "@/components/ui/deed-fields";
import type { Classification } from "@/domain/classification/classification";
import type { Correspondence } from "@/domain/correspondence/national-offence";
import type { FormAction } from "@/lib/form-action";
import { directionOf } from "@/lib/i18n/locales";
import type { Dispute } from "../reading-queries";
import { Tie } from "./offence-table";

/** The offences in dispute: what the table says and what each person read, each reading with a button that takes it into the table. */
export function Disputes({
  disputes,
  classification,
  actionOf,
}: {
  disputes: readonly Dispute[];
  classification: Classification;
  /** What takes the reading of a person into the table. */
  actionOf: (dispute: Dispute, person: string) => FormAction;
}) {
  const t = useTranslations("tables.second");
  const words = useTranslations("tables.offences");
  if (disputes.length === 0) return <p className="text-ink-soft">{t("noDispute")}</p>;
  const said = (ties: readonly Correspondence[]) =>
    ties.length === 0
      ? t("noCategory")
      : ties.map((tie) => <Tie key={tie.category} tie={tie} classification={classification} />);
  return (
    <ul className="space-y-4">
      {disputes.map((dispute) => {
        const { offence, readings } = dispute;
        const { id, code, name, language, exclusion, correspondences } = offence;
        return (
          <li key={id} className="border-line rounded border p-3">
            <h3>
              <bdi className="tabular-nums">{code}</bdi>{" "}
              <span lang={language} dir={directionOf(language)}>
                {name}
              </span>
            </h3>
            <dl className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              <div>
                <dt className="font-semibold">{t("table")}</dt>
                <dd>
                  {exclusion === null
                    ? said(correspondences)
                    : words("excluded", { reason: exclusion })}
                </dd>
              </div>
              {readings.map((reading) => (
                <div key={reading.person}>
                  <dt className="font-semibold">
                    <bdi>{reading.name}</bdi>
                  </dt>
                  <dd>
                    {said(reading.correspondences)}
                    <FieldsForm
                      action={actionOf(dispute, reading.person)}
                      label={t("take", { name: reading.name })}
                    >
                      {null}
                    </FieldsForm>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
