"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/form-action";
import { useFormFaults } from "./use-form-faults";

interface Props {
  action: FormAction;
  grantId: string;
  name: string;
}

/** Sets another last day of a role; none when it is left empty. */
export function ExtendForm({
  action,
  grantId,
  name,
  until,
  today,
}: Props & { until: string | null; today: string }) {
  const t = useTranslations("people");
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, ["until"]);
  return (
    <form action={submit} className="space-y-3" noValidate>
      <Refusal text={faultAt()} />
      <input type="hidden" name="grantId" value={grantId} />
      <TextField
        key={state?.entered.until}
        label={t("newUntil")}
        hint={t("newUntilHint")}
        name="until"
        type="date"
        min={today}
        defaultValue={state?.entered.until ?? until ?? ""}
        fault={faultAt("until")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("setUntil", { name })}
      </button>
    </form>
  );
}

/** Ends a role; the reason and the sentence above the button stand for a question whether that is meant. */
export function EndForm({ action, grantId, name }: Props) {
  const t = useTranslations("people");
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, ["reason"]);
  return (
    <form action={submit} className="space-y-3" noValidate>
      <Refusal text={faultAt()} />
      <input type="hidden" name="grantId" value={grantId} />
      <TextField
        key={state?.entered.reason}
        label={t("reason")}
        hint={t("reasonHint", { name })}
        name="reason"
        maxLength={1000}
        defaultValue={state?.entered.reason}
        fault={faultAt("reason")}
      />
      <button type="submit" className="button" disabled={isPending}>
        {t("endRoleOf", { name })}
      </button>
    </form>
  );
}

/** Makes the link of an invitation worthless. */
export function RevokeForm({
  action,
  invitationId,
  name,
}: {
  action: FormAction;
  invitationId: string;
  name: string;
}) {
  const t = useTranslations("people");
  const [state, submit, isPending] = useActionState(action, undefined);
  const faultAt = useFormFaults(state, []);
  return (
    <form action={submit}>
      <Refusal text={faultAt()} />
      <input type="hidden" name="invitationId" value={invitationId} />
      <button type="submit" className="button" disabled={isPending}>
        {t("revokeOf", { name })}
      </button>
    </form>
  );
}

function Refusal({ text }: { text: string | undefined }) {
  return <div role="alert">{text && <p className="fault">{text}</p>}</div>;
}
