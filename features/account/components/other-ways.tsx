"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { useIsReady } from "@/components/ui/use-is-ready";
import { signInByPasskey } from "../passkey-browser";
import { FormFault } from "./form-fault";
import type { FormAction } from "./sign-in-form";
import { useFaults } from "./use-faults";

/** Ways to sign in without a password: a passkey, where the browser runs scripts, and single sign-on, where there is one. */
export function OtherWays({
  action,
  providerName,
  next,
}: {
  action: FormAction;
  providerName: string | undefined;
  next: string;
}) {
  const t = useTranslations("account");
  const [result, submit, isPending] = useActionState(action, undefined);
  const [hasFailed, setHasFailed] = useState(false);
  const faultAt = useFaults(result);
  const isDown = result?.ok === false && result.code === "not-found";
  const signOnFault = isDown
    ? t("fault.signOnDown", { name: providerName ?? "" })
    : (faultAt("signOn") ?? faultAt());
  const tryPasskey = async () => {
    setHasFailed(false);
    if (await signInByPasskey()) window.location.assign(next);
    else setHasFailed(true);
  };
  const isReady = useIsReady();
  return (
    <section className="border-line space-y-3 border-t pt-4" aria-labelledby="other-ways">
      <h2 id="other-ways">{t("otherWays")}</h2>
      <FormFault text={hasFailed ? t("fault.passkeyFailed") : signOnFault} />
      <button
        type="button"
        className="button needs-script"
        disabled={!isReady}
        onClick={() => void tryPasskey()}
      >
        {t("passkeySignIn")}
      </button>
      {providerName !== undefined && (
        <form action={submit}>
          <button type="submit" className="button" disabled={isPending}>
            {t("signOn", { name: providerName })}
          </button>
        </form>
      )}
    </section>
  );
}
