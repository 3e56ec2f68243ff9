"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/action";
import type { SecondFactorSetup } from "../second-factor";
import { BackupCodes } from "./backup-codes";
import { FormFault } from "./form-fault";
import { PasswordAsked } from "./password-asked";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

type SetupAction = (
  previous: ActionResult<SecondFactorSetup> | undefined,
  form: FormData,
) => Promise<ActionResult<SecondFactorSetup>>;
type CodesAction = (
  previous: ActionResult<string[]> | undefined,
  form: FormData,
) => Promise<ActionResult<string[]>>;

/** Turning the second factor on: the secret and the backup codes are shown, and it is on once a code has been confirmed. */
export function SecondFactorOff({ prepare, turnOn }: { prepare: SetupAction; turnOn: FormAction }) {
  const t = useTranslations("account");
  const [prepared, submitPassword, isPreparing] = useActionState(prepare, undefined);
  const [result, submitCode, isPending] = useActionState(turnOn, undefined);
  const faultAt = useFaults(result);
  if (!prepared?.ok)
    return (
      <PasswordAsked
        submit={submitPassword}
        result={prepared}
        isPending={isPreparing}
        label={t("turnOn")}
      />
    );
  const { secret, qr, backupCodes } = prepared.value;
  return (
    <div className="space-y-4" role="status">
      <p>{t("scan")}</p>
      <svg
        role="img"
        aria-label={t("qrCode")}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        className="size-48 bg-white"
      >
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <dl>
        <dt className="font-semibold">{t("secret")}</dt>
        <dd>
          <code dir="ltr" className="break-all">
            {secret}
          </code>
        </dd>
      </dl>
      <BackupCodes codes={backupCodes} />
      <form action={submitCode} className="space-y-4" noValidate>
        <FormFault text={faultAt()} />
        <TextField
          label={t("code")}
          hint={t("enterCode")}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          fault={faultAt("code")}
        />
        <button type="submit" className="button" disabled={isPending}>
          {t("confirm")}
        </button>
      </form>
    </div>
  );
}

export function SecondFactorOn({ turnOff, renew }: { turnOff: FormAction; renew: CodesAction }) {
  const t = useTranslations("account");
  const [offResult, submitOff, isTurningOff] = useActionState(turnOff, undefined);
  const [renewed, submitRenew, isRenewing] = useActionState(renew, undefined);
  return (
    <div className="space-y-4">
      {renewed?.ok && <BackupCodes codes={renewed.value} />}
      <details>
        <summary>{t("newBackupCodes")}</summary>
        <PasswordAsked
          submit={submitRenew}
          result={renewed}
          isPending={isRenewing}
          label={t("newBackupCodes")}
        />
      </details>
      <details>
        <summary>{t("turnOff")}</summary>
        <PasswordAsked
          submit={submitOff}
          result={offResult}
          isPending={isTurningOff}
          label={t("turnOff")}
        />
      </details>
    </div>
  );
}
