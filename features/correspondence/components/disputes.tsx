import { useTranslations } from "next-intl";
import { FieldsForm } from "@/components/ui/deed-fields";
import type { Classification } from "@/domain/classification/classification";
import type { Correspondence } from "@/domain/correspondence/national-offence";
import type { FormAction } from "@/lib/form-action";
import { directionOf } from "@/lib/i18n/locales";
import type { Dispute } from "../reading-queries";
import { DifferenceInWords } from "./difference-in-words";
import { Tie } from "./offence-table";
import { PlainForm } from "./workbench/plain-form";

/** Each has its forms: a page of all of a large table would not load. */
const shownAtOnce = 20;

/** What an offence in dispute can be settled by: what the draft says, what a person read, or what the form says. */
export type Settlement = { by: "draft" } | { by: "reading"; person: string } | { by: "form" };

/** The offences in dispute: in what they differ, and each answer with a button that settles the offence by it. */
export function Disputes({
  disputes,
  classification,
  actionOf,
}: {
  disputes: readonly Dispute[];
  classification: Classification;
  actionOf: (dispute: Dispute, settlement: Settlement) => FormAction;
}) {
  const t = useTranslations("tables.second");
  const { length: count } = disputes;
  if (count === 0) return <p className="text-ink-soft">{t("noDispute")}</p>;
  return (
    <div className="space-y-4">
      <p>{t("inDispute", { count, shown: count > shownAtOnce ? shownAtOnce : 0 })}</p>
      <ul className="space-y-4">
        {disputes.slice(0, shownAtOnce).map((dispute) => (
          <li key={dispute.offence.id} className="border-line rounded border p-3">
            <DisputedOffence
              dispute={dispute}
              classification={classification}
              actionOf={(settlement) => actionOf(dispute, settlement)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DisputedOffence({
  dispute: { offence, readings, differences },
  classification,
  actionOf,
}: {
  dispute: Dispute;
  classification: Classification;
  actionOf: (settlement: Settlement) => FormAction;
}) {
  const t = useTranslations("tables.second");
  const words = useTranslations("tables.offences");
  const { code, name, language, exclusion, correspondences } = offence;
  const names = [t("table"), ...readings.map((reading) => reading.name)];
  const said = (ties: readonly Correspondence[]) =>
    ties.length === 0
      ? t("noCategory")
      : ties.map((tie) => <Tie key={tie.category} tie={tie} classification={classification} />);
  return (
    <>
      <h3>
        <bdi className="tabular-nums">{code}</bdi>{" "}
        <span lang={language} dir={directionOf(language)}>
          {name}
        </span>
      </h3>
      <ul className="mt-1 text-sm">
        {differences.map((difference) => (
          <li key={`${difference.what} ${difference.category}`}>
            <DifferenceInWords difference={difference} names={names} />
          </li>
        ))}
      </ul>
      <dl className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <div>
          <dt className="font-semibold">{t("table")}</dt>
          <dd className="space-y-1">
            {exclusion === null ? said(correspondences) : words("excluded", { reason: exclusion })}
            <FieldsForm action={actionOf({ by: "draft" })} label={t("keep")}>
              {null}
            </FieldsForm>
          </dd>
        </div>
        {readings.map((reading) => (
          <div key={reading.person}>
            <dt className="font-semibold">
              <bdi>{reading.name}</bdi>
            </dt>
            <dd className="space-y-1">
              {said(reading.correspondences)}
              <FieldsForm
                action={actionOf({ by: "reading", person: reading.person })}
                label={t("take", { name: reading.name })}
              >
                {null}
              </FieldsForm>
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-2">
        <summary>{t("otherwise")}</summary>
        <div className="mt-2 max-w-2xl">
          <PlainForm
            offence={offence}
            label={t("settle")}
            isReading={false}
            action={actionOf({ by: "form" })}
          />
        </div>
      </details>
    </>
  );
}
